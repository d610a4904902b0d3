import Registry

/// `/<lang>/institutions/` and a page for each institution.
enum InstitutionPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let exposures = Exposures(plan.independence)
    return plan.editions.flatMap { edition in
      var entries: [String: [Survey.Entry]] = [:]
      var former: [String: [Survey.Entry]] = [:]
      for index in plan.order(edition) {
        let entry = plan.survey.entries[index]
        for id in entry.organisations { entries[id, default: []].append(entry) }
        for id in entry.former.keys { former[id, default: []].append(entry) }
      }
      return list(plan, edition, entries.mapValues(\.count)) + single(plan, edition, entries, former, exposures)
    }
  }

  private static func list(_ plan: SitePlan, _ edition: Edition, _ counts: [String: Int]) -> [PageJob] {
    let organisations = plan.organisations(edition)
    return (1...ListParts(count: organisations.count, length: InstitutionListPage.length).pages).map { number in
      let page = InstitutionListPage(edition: edition, organisations: organisations, counts: counts, number: number)
      return plan.job(edition, FacetPath.page(number, of: "institutions/")) { page.render($0) }
    }
  }

  private static func single(
    _ plan: SitePlan, _ edition: Edition, _ entries: [String: [Survey.Entry]], _ former: [String: [Survey.Entry]],
    _ exposures: Exposures
  ) -> [PageJob] {
    let commission = plan.survey.register.commission?.id
    return plan.organisations(edition).map { organisation in
      let page = InstitutionPage(
        edition: edition, organisation: organisation, entries: entries[organisation.id] ?? [],
        former: former[organisation.id] ?? [], isCommission: organisation.id == commission,
        exposures: exposures)
      return plan.job(edition, "institutions/\(organisation.id)/") { page.render($0) }
    }
  }
}
