import Formats
import Registry

/// Twelve months as a picture: a row for each month, a field for each day. Elections and single dates are marks; election
/// periods and times in which rules are frozen are bands under the days.
struct Planner {
  let edition: Edition
  /// The first day of the first month.
  let start: Day
  /// What falls into the twelve months.
  let items: [CalendarItem]
  /// Where the day's entries stand.
  let place: (Day) -> HTMLLink

  private enum Measure {
    static let label = 108
    static let field = 24
    static let row = 44
    static let head = 22
    static let width = label + 31 * field + 1
  }

  private var months: [Day] { (0..<12).map { start.adding(months: $0) } }

  func write(on sheet: Sheet) {
    sheet.add(
      Picture(
        "planner", title: edition.words(CalendarWord.planner), description: edition.words(CalendarWord.plannerHint),
        width: Measure.width, height: Measure.head + 12 * Measure.row + 2
      ) { canvas in
        for number in 1...31 {
          canvas.text(
            edition.words.number(number), x: x(number) + Measure.field / 2, y: 0, size: 13, anchor: .middle,
            class: "small quiet")
        }
        for (row, month) in months.enumerated() { write(month, row, canvas) }
        let days = Dictionary(grouping: items.filter { !$0.kind.isBand }, by: \.first)
        for (day, own) in days.sorted(by: { $0.key < $1.key }) { mark(day, own, canvas) }
      })
  }

  private func x(_ number: Int) -> Int { Measure.label + (number - 1) * Measure.field }

  private func y(_ row: Int) -> Int { Measure.head + row * Measure.row }

  private func write(_ month: Day, _ row: Int, _ canvas: Canvas) {
    let length = month.adding(months: 1) - month
    let y = y(row)
    canvas.text(edition.words.month(month.description), x: 0, y: y + 5, size: 13, class: "small")
    let name = canvas.sheet.words.month(month.description)
    canvas.box(
      Frame(x: x(1), y: y, width: length * Measure.field, height: 26), class: "month", radius: 0)
    for number in 2...length {
      canvas.line(Spot(x: x(number), y: y), Spot(x: x(number), y: y + 26), class: "grid")
    }
    for item in items where item.kind.isBand && item.first < month + length && item.last >= month {
      band(item, month, length, y, name, canvas)
    }
    if edition.day >= month, edition.day < month + length {
      canvas.box(
        Frame(x: x(edition.day - month + 1), y: y, width: Measure.field, height: 26), class: "today", radius: 0)
    }
  }

  private func band(_ item: CalendarItem, _ month: Day, _ length: Int, _ y: Int, _ name: String, _ canvas: Canvas) {
    let from = max(0, item.first - month)
    let until = min(length - 1, item.last - month)
    let frame = Frame(
      x: x(from + 1), y: y + (item.kind == .freeze ? 35 : 28), width: (until - from + 1) * Measure.field, height: 6)
    canvas.link(item.target(edition, canvas.sheet), name: "\(name): \(item.name(edition))") {
      canvas.box(frame, class: item.kind == .freeze ? "band freeze" : "band", radius: 0)
    }
  }

  private func mark(_ day: Day, _ own: [CalendarItem], _ canvas: Canvas) {
    guard let row = months.lastIndex(where: { $0 <= day }) else { return }
    let center = Spot(x: x(day - months[row] + 1) + Measure.field / 2, y: y(row) + 13)
    let isOfElection = own[0].occasions[0].agreement == nil
    canvas.link(place(day), name: name(day, own)) {
      canvas.box(
        Frame(x: center.x - Measure.field / 2, y: center.y - 12, width: Measure.field, height: 25), class: "field",
        radius: 0)
      if own.contains(where: { $0.kind == .electionDay }) {
        canvas.diamond(center, radius: 11, class: "head")
      } else if own.count > 1 {
        canvas.dot(center, radius: 11, class: "badge")
        canvas.text(
          edition.words.number(own.count), x: center.x, y: center.y - 8, size: 13, anchor: .middle, class: "small")
      } else {
        canvas.dot(center, radius: isOfElection ? 5 : 8, class: isOfElection ? "head" : "badge")
      }
    }
  }

  private func name(_ day: Day, _ own: [CalendarItem]) -> String {
    let date = edition.words.date(day)
    if own.count > 1 { return "\(date): " + edition.words(CalendarWord.dayEntries, count: own.count) }
    return "\(date): \(own[0].name(edition))"
  }
}

extension Occasion.Kind {
  /// Drawn as a band over many days.
  var isBand: Bool { self == .electionPeriod || self == .freeze }
}
