import Diagnostics

/// `/<lang>/rules/` and `/<lang>/rules/<family>/<fault>/`: every rule of the checks, from its card.
enum RulePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let cards = plan.facts.cards.sorted { $0.id < $1.id }
    let families = Dictionary(grouping: cards) { $0.id.family }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return plan.editions.flatMap { edition in
      let list = RuleListPage(edition: edition, families: families, points: plan.points)
      return [plan.job(edition, RulePath.list) { list.render($0) }]
        + cards.map { card in
          let (open, waived) = (plan.points.byRule[card.id] ?? [], plan.points.waivedByRule[card.id] ?? [])
          let detail = plan.facts.detail
          return plan.job(edition, RulePath.rule(card.id)) {
            RulePage(edition: edition, card: card, detail: detail(card.id), open: open, waived: waived).render($0)
          }
        }
    }
  }
}
