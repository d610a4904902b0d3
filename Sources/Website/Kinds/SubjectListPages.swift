/// `/<lang>/subjects/`: all subjects of agreements.
enum SubjectListPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let values = plan.facets.filter { $0.word == .bySubject }.flatMap(\.values)
    return plan.editions.map { edition in
      let page = SubjectListPage(edition: edition, values: values)
      return plan.job(edition, SubjectListPage.path) { page.render($0) }
    }
  }
}
