/// `/<lang>/`: the home page of each language.
enum HomePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let changes = plan.survey.latest(8)
    let coming = plan.survey.coming(8)
    let next = next(plan)
    return plan.editions.map { edition in
      let home = HomePage(edition: edition, changes: changes, coming: coming, next: next)
      return plan.job(edition, "") { home.render($0) }
    }
  }

  private static func next(_ plan: SitePlan) -> HomePage.NextElection? {
    let ahead = plan.survey.register.elections.filter { $0.day >= plan.survey.day }
    guard let election = ahead.min(by: { $0.day < $1.day }) else { return nil }
    let serving = plan.serving.entries[election.id] ?? []
    return .init(
      election: election.id,
      hasCrisis: serving.contains { ElectionCrisis.speaks(of: plan.survey.entries[$0]) })
  }
}
