import Formats
import Registry

/// Agreements as bars on a line of time, under elections as marks: the frame from signature to end, filled as far as time
/// has passed.
struct TimelinePicture {
  /// Elections that are marked; with more, their names would fill the picture.
  private static let elections = 14

  let edition: Edition
  /// Lives that have a beginning, in the order of the picture.
  let lives: [Life]

  private enum Measure {
    static let width = 800
    static let row = 48
    static let label = 18
  }

  func write(on sheet: Sheet) {
    let axis = axis
    let elections = edition.register.elections.filter { $0.day >= axis.first && $0.day <= axis.last }
      .suffix(Self.elections)
    let top = elections.count * Measure.label + 30
    let rows = rows(from: top + 10)
    let bottom = (rows.last?.y ?? top) + Measure.row
    sheet.add(
      Picture(
        "life", title: edition.words(PictureWord.life), description: edition.words(PictureWord.lifeHint),
        width: Measure.width, height: bottom + 40
      ) { canvas in
        years(axis, top, bottom, canvas)
        for (index, election) in elections.enumerated() {
          mark(election, axis, y: index * Measure.label, bottom, canvas)
        }
        today(axis, top, bottom, canvas)
        for row in rows { write(row, axis, canvas) }
      })
  }

  /// Whole years around all bars, and room for what has no end.
  private var axis: TimeAxis {
    let begins = lives.compactMap(\.begins)
    let from = begins.min() ?? edition.day
    let until = max(lives.compactMap { $0.ends ?? $0.begins }.max() ?? edition.day, edition.day)
    let first = Day(year: from.components.year, month: 1, day: 1) ?? from
    let last = Day(year: until.components.year + 1, month: 1, day: 1) ?? until
    return TimeAxis(first, last, from: 2, to: Measure.width - 2)
  }

  // MARK: Rows

  private struct Row {
    let y: Int
    let life: Life?
    let heading: PictureWord?
  }

  private func rows(from top: Int) -> [Row] {
    var rows: [Row] = []
    var y = top
    var group: Life.Group?
    for life in lives {
      if life.group != group {
        group = life.group
        rows.append(Row(y: y, life: nil, heading: life.group.word))
        y += 30
      }
      rows.append(Row(y: y, life: life, heading: nil))
      y += Measure.row
    }
    return rows
  }

  private func write(_ row: Row, _ axis: TimeAxis, _ canvas: Canvas) {
    if let heading = row.heading {
      return canvas.text(edition.words(heading), x: 2, y: row.y + 6, size: 15, class: "strong")
    }
    guard let life = row.life, let begins = life.begins else { return }
    let entry = edition.survey.entries[life.entry]
    let start = axis.x(begins)
    let end = max(start + 4, life.ends.map(axis.x) ?? axis.end)
    let bar = Frame(x: start, y: row.y + 22, width: end - start, height: 14)
    let passed = axis.x(min(edition.day, life.ends ?? edition.day))
    canvas.link(canvas.sheet.page("agreements/\(entry.series.id)/")) {
      let title = TextBlock(edition.title(entry), width: Measure.width - 8, size: 15, limit: 1)
      canvas.text(title, x: label(title, start), y: row.y)
      canvas.box(bar, class: life.ends == nil ? "life open" : "life", radius: 2)
      if passed > start, let effective = life.effective, effective < edition.day {
        let from = max(start, axis.x(effective))
        if passed > from {
          canvas.box(
            Frame(x: from, y: bar.y, width: min(passed, end) - from, height: bar.height), class: fill(entry.status),
            radius: 2)
        }
      }
    }
  }

  /// A title begins with its bar, unless it would leave the picture.
  private func label(_ title: TextBlock, _ start: Int) -> Int {
    let width = title.lines.map { Lettering.width($0, size: title.size) }.max() ?? 0
    return max(2, min(start, Measure.width - width - 4))
  }

  private func fill(_ status: Status) -> StaticString {
    switch status.tone {
    case .live: "fill live"
    case .coming: "fill coming"
    case .paused: "fill paused"
    case .ended: "fill ended"
    case .stopped: "fill stopped"
    }
  }

  // MARK: Around the rows

  private func years(_ axis: TimeAxis, _ top: Int, _ bottom: Int, _ canvas: Canvas) {
    for (year, x) in axis.years(room: 52) {
      canvas.line(Spot(x: x, y: top), Spot(x: x, y: bottom), class: "grid")
      guard x < Measure.width - 40 else { continue }
      let text = edition.words.shaped(String(year))
      canvas.text(text, x: x + 3, y: top - 18, size: 13, class: "small quiet")
      canvas.text(text, x: x + 3, y: bottom + 2, size: 13, class: "small quiet")
    }
  }

  private func mark(_ election: Election, _ axis: TimeAxis, y: Int, _ bottom: Int, _ canvas: Canvas) {
    let x = axis.x(election.day)
    let isLate = x > Measure.width / 2
    canvas.link(canvas.sheet.page("elections/\(election.id)/")) {
      canvas.line(Spot(x: x, y: y + 12), Spot(x: x, y: bottom), class: "mark-line")
      canvas.diamond(Spot(x: x, y: y + 10), radius: 6, class: "head")
      let title = TextBlock(
        edition.title(election), width: isLate ? x - 12 : Measure.width - x - 12, size: 13, limit: 1)
      canvas.text(title, x: isLate ? x - 10 : x + 10, y: y, anchor: isLate ? .end : .start, class: "small")
    }
  }

  private func today(_ axis: TimeAxis, _ top: Int, _ bottom: Int, _ canvas: Canvas) {
    guard edition.day >= axis.first, edition.day <= axis.last else { return }
    let x = axis.x(edition.day)
    canvas.line(Spot(x: x, y: top), Spot(x: x, y: bottom + 20), class: "today")
    canvas.text(
      edition.words(PictureWord.today), x: x, y: bottom + 21, size: 13, anchor: .middle, class: "small number")
  }
}

extension Life.Group {
  /// What agreements of the group are called together.
  var word: PictureWord {
    switch self {
    case .inForce: .groupInForce
    case .coming: .groupComing
    case .ended: .groupEnded
    }
  }
}

extension Edition {
  /// What an election is called.
  func title(_ election: Election) -> Passage {
    passage(election.title) ?? Passage(election.id, language: language)
  }
}
