/// `/<lang>/downloads/`: the open data of the registry as a whole.
enum DownloadPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let bulk = plan.facts.files.filter { $0.split(separator: "/").count < 3 || $0.hasPrefix("data/codelists/") }
      .sorted()
    return plan.editions.map { edition in
      let page = DownloadsPage(edition: edition, bulk: bulk)
      return plan.job(edition, "downloads/") { page.render($0) }
    }
  }
}
