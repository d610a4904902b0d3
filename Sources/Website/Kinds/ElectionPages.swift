import Registry

/// `/<lang>/elections/<id>/`: an election with what serves it.
enum ElectionPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let elections = plan.survey.register.elections
    guard !elections.isEmpty else { return [] }
    let serving = plan.serving.entries.mapValues(Set.init)
    let lives = plan.survey.lives().filter { !plan.survey.entries[$0.entry].status.isDraft }
    let inForce = elections.map { election in
      Set(lives.filter { $0.isInForce(on: election.day) }.map { plan.survey.entries[$0.entry].series.id })
    }
    return plan.editions.flatMap { edition in
      zip(elections, inForce).map { election, inForce in
        let own = serving[election.id] ?? []
        let entries = plan.order(edition).filter(own.contains).map { plan.survey.entries[$0] }
        let page = ElectionPage(edition: edition, election: election, serving: entries, inForce: inForce)
        return plan.job(edition, "elections/\(election.id)/") { page.render($0) }
      }
    }
  }
}
