import Registry

/// `/<lang>/calendar/`: the twelve months to come, and a page for each year.
enum CalendarPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let all = plan.survey.occasions()
    let years = Set(all.flatMap { [$0.first.components.year, $0.last.components.year] }).sorted()
    let serving = plan.serving.counts
    let parts = ([nil] + years.map(Optional.some)).map { year in (year, items(all, year, plan.survey.day)) }
    return plan.editions.flatMap { edition in
      parts.flatMap { year, items in
        (1...ListParts(count: items.count, length: CalendarPage.length).pages).map { number in
          let page = CalendarPage(
            edition: edition, year: year, items: items, years: years, serving: serving, number: number)
          return plan.job(edition, FacetPath.page(number, of: CalendarPage.path(year))) { page.render($0) }
        }
      }
    }
  }

  /// What falls into twelve months; bands that began before them show too.
  private static func items(_ all: [Occasion], _ year: Int?, _ day: Day) -> [CalendarItem] {
    let start = CalendarPage.start(year, day)
    let end = start.adding(months: 12)
    return CalendarItem.items(
      all.filter { occasion in
        occasion.first < end && (occasion.kind.isBand ? occasion.last : occasion.first) >= start
      })
  }
}
