/// `/<lang>/map/`: who works with whom, which data goes where.
enum MapPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let network = Network(plan.survey)
    return plan.editions.map { edition in
      let page = MapPage(edition: edition, network: network)
      return plan.job(edition, "map/") { page.render($0) }
    }
  }
}
