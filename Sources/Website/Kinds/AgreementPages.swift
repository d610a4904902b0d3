import Registry

/// `/<lang>/agreements/<id>/`: an agreement as it stands, each version for ever, and a tombstone for what was withdrawn.
enum AgreementPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in plan.survey.entries.flatMap { jobs(plan, edition, $0) } }
  }

  private static func jobs(_ plan: SitePlan, _ edition: Edition, _ entry: Survey.Entry) -> [PageJob] {
    let path = "agreements/\(entry.series.id)/"
    guard entry.current != nil else {
      return ([path] + entry.series.versions.map { "\(path)v\($0.version)/" }).map { path in
        let page = TombstonePage(edition: edition, entry: entry, path: path)
        return plan.job(edition, path) { page.render($0) }
      }
    }
    return entry.series.versions.map { version in
      let page = AgreementPage(edition: edition, entry: entry, agreement: version)
      return PageJob(page.paths.map { Address(edition.language + "/" + $0).file }) { page.render($0) }
    }
  }
}
