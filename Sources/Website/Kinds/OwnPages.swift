/// `/<lang>/<name>/`: the pages of the authority's own, from `Site/pages/`, in the best language that each has.
enum OwnPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      plan.ownPages.sorted { $0.key < $1.key }.map { name, copies in
        let wanted = edition.names.languages + [Theme.sourceLanguage]
        let best = wanted.lazy.compactMap { tag in copies.first { $0.language == tag } }.first ?? copies[0]
        return plan.job(edition, name + "/") { best.render(edition, $0) }
      }
    }
  }
}
