/// `/<lang>/`: the home page of each language.
enum HomePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let changes = plan.survey.latest(8)
    let coming = plan.survey.coming(8)
    return plan.editions.map { edition in
      let home = HomePage(edition: edition, changes: changes, coming: coming)
      return plan.job(edition, "") { home.render($0) }
    }
  }
}
