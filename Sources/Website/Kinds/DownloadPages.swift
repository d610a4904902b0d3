/// `/<lang>/downloads/`: the open data of the registry as a whole.
enum DownloadPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let whole = plan.facts.files.filter { path in
      path.split(separator: "/").count < 3 || path.hasPrefix("data/codelists/") || path.hasPrefix("schema/codelists/")
    }
    // The digests are written last of all, when pages stand; every tree has them.
    let bulk = Set(whole + ["SHA256SUMS"]).sorted()
    return plan.editions.map { edition in
      let page = DownloadsPage(edition: edition, bulk: bulk)
      return plan.job(edition, "downloads/") { page.render($0) }
    }
  }
}
