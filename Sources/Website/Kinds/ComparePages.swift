import Registry

/// `/<lang>/agreements/<id>/compare/<m>-<n>/`: what changed between any two versions.
enum ComparePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      plan.survey.entries.filter { $0.current != nil }.flatMap { jobs(plan, edition, $0) }
    }
  }

  private static func jobs(_ plan: SitePlan, _ edition: Edition, _ entry: Survey.Entry) -> [PageJob] {
    entry.series.versions.enumerated().flatMap { index, from in
      entry.series.versions[(index + 1)...].map { to in
        let page = ComparePage(edition: edition, entry: entry, from: from, to: to)
        return plan.job(edition, ComparePage.path(entry.series.id, from.version, to.version)) { page.render($0) }
      }
    }
  }
}
