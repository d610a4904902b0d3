/// `/<lang>/search/`: where the search form leads.
enum SearchPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.map { edition in
      let page = SearchPage(
        edition: edition, facets: plan.facets, agreements: plan.order(edition),
        organisations: plan.organisations(edition))
      return plan.job(edition, "search/") { page.render($0) }
    }
  }
}
