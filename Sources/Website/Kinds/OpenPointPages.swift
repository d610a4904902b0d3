/// `/<lang>/open-points/` and a page for each family of rules: what the checks found and nobody accepted.
enum OpenPointPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      let page = OpenPointsPage(edition: edition, points: plan.points)
      return [plan.job(edition, RulePath.openPoints) { page.render($0) }]
        + plan.points.families.flatMap { family in
          (1...FamilyPointsPage.parts(family).pages).map { number in
            let page = FamilyPointsPage(edition: edition, family: family, number: number)
            return plan.job(edition, FacetPath.page(number, of: RulePath.openPoints(family: family.id))) {
              page.render($0)
            }
          }
        }
    }
  }
}
