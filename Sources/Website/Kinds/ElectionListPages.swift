/// `/<lang>/elections/`: all elections.
enum ElectionListPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.map { edition in
      let page = ElectionListPage(edition: edition, serving: plan.serving.counts)
      return plan.job(edition, ElectionListPage.path) { page.render($0) }
    }
  }
}
