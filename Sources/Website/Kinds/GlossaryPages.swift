import Registry

/// `/<lang>/glossary/`, `/<lang>/glossary/terms/` and `/<lang>/glossary/<list>/`: words and codes with their meaning.
enum GlossaryPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let all = plan.survey.register.codeLists
    let lists = all.ids.compactMap { all[list: $0] }
    let terms = plan.editions.map { DefinedTerms($0, order: plan.order($0)) }
    let most = terms.map(\.terms.count).max() ?? 0
    let pages = ListParts(count: most, length: TermsPage.length).pages
    return zip(plan.editions, terms).flatMap { edition, terms in
      let titled = lists.map { (SortKey.of(CodeListPage.title($0, edition).text), $0) }
      let sorted = titled.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
      let index = GlossaryPage(edition: edition, terms: terms.terms.count, lists: sorted)
      return [plan.job(edition, GlossaryPage.path) { index.render($0) }]
        + (1...pages).map { number in
          let page = TermsPage(edition: edition, terms: terms, number: number, pages: pages)
          return plan.job(edition, FacetPath.page(number, of: TermsPage.path)) { page.render($0) }
        }
        + lists.map { list in
          let page = CodeListPage(edition: edition, list: list)
          return plan.job(edition, GlossaryPage.list(list.id)) { page.render($0) }
        }
    }
  }
}
