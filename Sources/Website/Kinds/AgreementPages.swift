import Registry

/// `/<lang>/agreements/<id>/`: an agreement as it stands, each version for ever, and a tombstone for what was withdrawn.
enum AgreementPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in plan.survey.entries.flatMap { jobs(plan, edition, $0) } }
  }

  private static func jobs(_ plan: SitePlan, _ edition: Edition, _ entry: Survey.Entry) -> [PageJob] {
    let path = "agreements/\(entry.series.id)/"
    guard let current = entry.current else {
      return ([path] + entry.series.versions.map { "\(path)v\($0.version)/" }).map { path in
        let page = TombstonePage(edition: edition, entry: entry, path: path)
        return plan.job(edition, path) { page.render($0) }
      }
    }
    let page = AgreementPage(edition: edition, entry: entry, agreement: current, isCurrentPage: true)
    return [plan.job(edition, path) { page.render($0) }]
      + entry.series.versions.map { version in
        let page = AgreementPage(edition: edition, entry: entry, agreement: version, isCurrentPage: false)
        return plan.job(edition, "\(path)v\(version.version)/") { page.render($0) }
      }
  }
}
