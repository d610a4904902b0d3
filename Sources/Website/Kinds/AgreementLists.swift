/// `/<lang>/agreements/` and the same narrowed by one facet: `subjects/<code>/`, `types/<code>/`, `years/<year>/` …
enum AgreementLists: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      let order = plan.order(edition)
      return list(plan, edition, nil, order)
        + plan.facets.flatMap { facet in
          facet.values.flatMap { value in
            let members = Set(value.entries)
            return list(plan, edition, (facet, value), order.filter(members.contains))
          }
        }
    }
  }

  private static func list(
    _ plan: SitePlan, _ edition: Edition, _ narrowed: (facet: Facet, value: Facet.Value)?, _ order: [Int]
  ) -> [PageJob] {
    let pages = max(1, (order.count + AgreementListPage.length - 1) / AgreementListPage.length)
    return (1...pages).map { number in
      let page = AgreementListPage(
        edition: edition, facets: plan.facets, narrowed: narrowed, order: order, number: number)
      return plan.job(edition, FacetPath.page(number, of: narrowed?.value.path ?? "agreements/")) { page.render($0) }
    }
  }
}
