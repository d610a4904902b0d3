/// `/<lang>/data/`: all categories of data that move.
enum DataListPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let values = plan.facets.filter { $0.word == .byData }.flatMap(\.values)
    return plan.editions.map { edition in
      let page = DataListPage(edition: edition, values: values, movements: plan.movements)
      return plan.job(edition, DataListPage.path) { page.render($0) }
    }
  }
}
