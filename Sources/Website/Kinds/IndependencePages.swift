import Registry

/// `/<lang>/independence/`: what the registry's agreements do to the commission's independence, dimension by dimension.
enum IndependencePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.map { edition in
      let page = IndependencePage(edition: edition, whole: plan.independence)
      return plan.job(edition, IndependencePage.path) { page.render($0) }
    }
  }
}
