import Comparison

/// `/<lang>/changes/` and `/<lang>/changes/<year>/`: everything that happened in the register, newest first.
enum ChangePages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let years = years(plan.chronicle.changes)
    return plan.editions.flatMap { edition in
      let page = ChangesPage(edition: edition, chronicle: plan.chronicle, years: years)
      return [plan.job(edition, ChangesPage.path) { page.render($0) }]
        + years.flatMap { year, range in
          (1...ListParts(count: range.count, length: ChangesPage.length).pages).map { number in
            let page = YearChangesPage(
              edition: edition, year: year, changes: plan.chronicle.changes[range], number: number)
            return plan.job(edition, FacetPath.page(number, of: ChangesPage.year(year))) { page.render($0) }
          }
        }
    }
  }

  private static func years(_ changes: [Chronicle.Change]) -> [(year: Int, changes: Range<Int>)] {
    var years: [(year: Int, changes: Range<Int>)] = []
    for (index, change) in changes.enumerated() {
      let year = change.day.components.year
      if let last = years.last, last.year == year {
        years[years.count - 1].changes = last.changes.lowerBound..<index + 1
      } else {
        years.append((year, index..<index + 1))
      }
    }
    return years
  }
}
