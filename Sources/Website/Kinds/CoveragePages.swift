/// `/<lang>/methodology/coverage/`: the guidelines, and how the register answers them.
enum CoveragePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let coverage = Coverage(plan)
    return plan.editions.map { edition in
      let page = CoveragePage(edition: edition, coverage: coverage)
      return plan.job(edition, CoveragePage.path) { page.render($0) }
    }
  }
}
