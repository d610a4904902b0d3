import Registry

/// `/<lang>/timeline/`: agreements through time under the elections, those in force first.
enum TimelinePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let lives = plan.survey.lives()
    let dated = lives.filter { $0.begins != nil }.sorted { order($0) < order($1) }
    let undated = lives.filter { $0.begins == nil }
    let pages = ListParts(count: dated.count, length: TimelinePage.length).pages
    return plan.editions.flatMap { edition in
      (1...pages).map { number in
        let page = TimelinePage(edition: edition, lives: dated, undated: undated, number: number)
        return plan.job(edition, FacetPath.page(number, of: "timeline/")) { page.render($0) }
      }
    }
  }

  private static func order(_ life: Life) -> (Int, Int, Int) {
    (life.group.rawValue, life.begins?.number ?? 0, life.entry)
  }
}
