import Registry

/// Days on a line: where each stands, and the marks that help to read it.
struct TimeAxis {
  let first: Day
  let last: Day
  let start: Int
  let end: Int

  /// An axis from the first to the last day, between two places of a canvas.
  init(_ first: Day, _ last: Day, from start: Int, to end: Int) {
    self.first = first
    self.last = max(last, first + 1)
    self.start = start
    self.end = end
  }

  /// Where a day stands; days beyond the axis stand at its ends.
  func x(_ day: Day) -> Int {
    let inside = min(max(day, first), last)
    return start + (inside - first) * (end - start) / (last - first)
  }

  /// The first days of the years that have room for their number, `room` units at the least.
  func years(room: Int) -> [(year: Int, x: Int)] {
    let (from, to) = (first.components.year, last.components.year)
    let perYear = max(1, (end - start) * 365 / (last - first))
    let step = max(1, (room + perYear - 1) / perYear)
    return (from...to).filter { $0 % step == 0 }.compactMap { year in
      Day(year: year, month: 1, day: 1).flatMap { $0 >= first ? (year, x($0)) : nil }
    }
  }

  /// The first days of the months that have room for their name.
  func months(room: Int) -> [(year: Int, month: Int, x: Int)] {
    let perMonth = max(1, (end - start) * 30 / (last - first))
    let step = max(1, (room + perMonth - 1) / perMonth)
    var found: [(year: Int, month: Int, x: Int)] = []
    let (year, month, _) = first.components
    guard var day = Day(year: year, month: month, day: 1) else { return [] }
    while day <= last {
      let parts = day.components
      if day >= first, (parts.month - 1) % step == 0 { found.append((parts.year, parts.month, x(day))) }
      day = day.adding(months: 1)
    }
    return found
  }
}
