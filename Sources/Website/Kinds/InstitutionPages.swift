import Registry

/// `/<lang>/institutions/` and a page for each institution.
enum InstitutionPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      var entries: [String: [Survey.Entry]] = [:]
      var former: [String: [Survey.Entry]] = [:]
      for index in plan.order(edition) {
        let entry = plan.survey.entries[index]
        for id in entry.organisations { entries[id, default: []].append(entry) }
        for id in entry.former.keys { former[id, default: []].append(entry) }
      }
      return list(plan, edition, entries.mapValues(\.count)) + single(plan, edition, entries, former)
    }
  }

  private static func list(_ plan: SitePlan, _ edition: Edition, _ counts: [String: Int]) -> [PageJob] {
    let organisations = plan.organisations(edition)
    let pages = max(1, (organisations.count + InstitutionListPage.length - 1) / InstitutionListPage.length)
    return (1...pages).map { number in
      let page = InstitutionListPage(edition: edition, organisations: organisations, counts: counts, number: number)
      return plan.job(edition, FacetPath.page(number, of: "institutions/")) { page.render($0) }
    }
  }

  private static func single(
    _ plan: SitePlan, _ edition: Edition, _ entries: [String: [Survey.Entry]], _ former: [String: [Survey.Entry]]
  ) -> [PageJob] {
    let commission = plan.survey.register.commission?.id
    return plan.organisations(edition).map { organisation in
      let page = InstitutionPage(
        edition: edition, organisation: organisation, entries: entries[organisation.id] ?? [],
        former: former[organisation.id] ?? [], hasList: organisation.id != commission)
      return plan.job(edition, "institutions/\(organisation.id)/") { page.render($0) }
    }
  }
}
