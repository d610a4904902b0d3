/// `/` and `404.html`: the choice of a language, and what a server shows for an unknown address.
enum EntrancePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let top = TopPages(editions: plan.editions)
    return [plan.job("index.html") { top.languageChoice($0) }, plan.job("404.html") { top.notFound($0) }]
  }
}
