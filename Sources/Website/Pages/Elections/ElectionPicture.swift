import Formats
import Registry

/// The timetable of an election as stairs: a step for each date, from the earliest to the last, over the election period
/// and the time in which rules are frozen.
struct ElectionPicture {
  let edition: Edition
  let election: Election
  /// Its dates in the order of time.
  let occasions: [Occasion]

  private enum Measure {
    static let width = 760
    static let row = 30
    static let head = 24
  }

  func write(on sheet: Sheet) {
    let first = occasions.map(\.first).min() ?? election.periodStart
    let last = occasions.map(\.last).max() ?? election.periodEnd
    let axis = TimeAxis(first + -3, last + 3, from: 4, to: Measure.width - 4)
    let bottom = Measure.head + occasions.count * Measure.row
    sheet.add(
      Picture(
        "timetable-picture", title: edition.words(ElectionWord.picture),
        description: edition.words(ElectionWord.pictureHint), width: Measure.width, height: bottom + 4
      ) { canvas in
        for (year, month, x) in axis.months(room: 96) {
          canvas.line(Spot(x: x, y: 0), Spot(x: x, y: bottom), class: "grid")
          guard x < Measure.width - 90 else { continue }
          let day = "\(year)-\(month < 10 ? "0" : "")\(month)-01"
          canvas.text(edition.words.month(day), x: x + 4, y: 0, size: 13, class: "small quiet")
        }
        for (row, occasion) in occasions.enumerated() {
          write(occasion, Measure.head + row * Measure.row, axis, canvas)
        }
        guard edition.day > first, edition.day < last else { return }
        let x = axis.x(edition.day)
        canvas.line(Spot(x: x, y: Measure.head), Spot(x: x, y: bottom), class: "today")
      })
  }

  private func write(_ occasion: Occasion, _ y: Int, _ axis: TimeAxis, _ canvas: Canvas) {
    let start = axis.x(occasion.first)
    let end = axis.x(occasion.last)
    let isBand = end - start > 12
    canvas.link(HTMLLink(fragment: Self.anchor(occasion))) {
      if isBand {
        canvas.box(
          Frame(x: start, y: y + 20, width: end - start, height: 7),
          class: occasion.kind == .freeze ? "band freeze" : "band", radius: 0)
      } else if occasion.kind == .electionDay {
        canvas.diamond(Spot(x: start, y: y + Measure.row / 2), radius: 9, class: "head")
      } else {
        canvas.dot(Spot(x: start, y: y + Measure.row / 2), radius: 6, class: "head")
      }
      name(occasion, x: isBand ? start - 14 : start, y: isBand ? y + 1 : y + 6, canvas)
    }
  }

  /// A name stands after its mark, or before it where there is no room; that of a band stands above it.
  private func name(_ occasion: Occasion, x: Int, y: Int, _ canvas: Canvas) {
    let what = OccasionLine(edition: edition, occasion: occasion).what
    let text = Passage("\(what.text) · \(edition.words.date(occasion.first))", language: what.language)
    let isMain = occasion.kind == .electionDay
    let block = TextBlock(text, width: Measure.width, size: isMain ? 15 : 13, limit: 1)
    let width = Lettering.width(text.text, size: block.size)
    let fits = x + width + 16 < Measure.width
    canvas.text(
      block, x: fits ? x + 14 : x - 14, y: isMain ? y - 2 : y, anchor: fits ? .start : .end,
      class: isMain ? "strong" : "small")
  }

  /// The place of a date in the table of the timetable.
  static func anchor(_ occasion: Occasion) -> String {
    "date-" + (occasion.code?.value ?? occasion.kind.rawValue)
      + (occasion.ordinal > 1 ? "-\(occasion.ordinal)" : "")
  }
}
