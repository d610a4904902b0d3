import Comparison
import Registry

/// `/<lang>/agreements/<id>/compare/<m>-<n>/`: what changed between any two versions.
enum ComparePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      plan.survey.entries.filter { $0.current != nil }.flatMap { entry in
        Comparison.pairs(of: entry.series).map { from, to in
          let page = ComparePage(edition: edition, entry: entry, from: from, to: to)
          return plan.job(edition, ComparePage.path(entry.series.id, from.version, to.version)) { page.render($0) }
        }
      }
    }
  }
}
