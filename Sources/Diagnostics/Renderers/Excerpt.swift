/// The line of a file in which a finding begins, cut to a width around the marked text.
struct Excerpt {
  /// The line's number, from 1.
  let number: Int
  /// What stands before the marked text, as shown.
  private(set) var before = ""
  /// The marked text; empty where the finding is about a place between two characters.
  private(set) var marked = ""
  /// What stands after it.
  private(set) var after = ""
  /// Columns before the marked text.
  private(set) var indent = 0
  /// Columns of the marked text, at least 1.
  private(set) var span = 0
  /// The line where the marked text ends, when that is a later one.
  let lastLine: Int?
  /// Whether text runs from right to left up to the mark's end, so that a terminal may show it elsewhere than its mark.
  private(set) var isRightToLeft = false

  /// One scalar as shown, with the columns it takes.
  private struct Cell {
    var text: String
    var width: Int
    var offset: Int
    var isRightToLeft = false
  }

  /// nil where the file has no such line.
  init?(_ source: SourceFile, _ range: SourceRange, width: Int) {
    guard let line = source.bytes(ofLine: range.start.line) else { return nil }
    number = range.start.line
    lastLine = range.end.line > range.start.line ? range.end.line : nil
    // A line may be a mebibyte long; what cannot be shown is not looked at.
    let reach = width * 4
    let start = max(line.lowerBound, range.start.offset - reach)
    let end = min(line.upperBound, max(range.start.offset, line.lowerBound) + reach)
    guard start <= end else { return nil }
    let cells = Self.cells(source.bytes, start..<end)
    let markEnd = lastLine == nil ? range.end.offset : line.upperBound
    let first = cells.firstIndex { $0.offset >= range.start.offset } ?? cells.endIndex
    var last = cells.firstIndex { $0.offset >= markEnd } ?? cells.endIndex
    while last > first + 1, cells[last - 1].text.allSatisfy({ $0 == " " }) { last -= 1 }
    fill(cells, first..<max(first, last), width, cutBefore: start > line.lowerBound, cutAfter: end < line.upperBound)
  }

  /// Keeps as much around the mark as the width allows, and says with `…` where something was cut.
  private mutating func fill(
    _ cells: [Cell], _ mark: Range<Int>, _ width: Int, cutBefore: Bool, cutAfter: Bool
  ) {
    var from = 0
    var to = cells.count
    var sums = [0]
    for cell in cells { sums.append(sums[sums.count - 1] + cell.width) }
    func columns(_ range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
    if columns(from..<to) > width {
      let around = max(width - columns(mark), width / 3)
      while from < mark.lowerBound, columns(from..<mark.lowerBound) > around / 2 { from += 1 }
      while to > from, columns(from..<to) > width - 2 { to -= 1 }
      while from > 0, columns(from - 1..<to) <= width - 2 { from -= 1 }
    }
    let mark = mark.clamped(to: from..<to)
    let ellipsis = from > 0 || cutBefore
    before = (ellipsis ? "…" : "") + cells[from..<mark.lowerBound].map(\.text).joined()
    marked = cells[mark].map(\.text).joined()
    after = cells[mark.upperBound..<to].map(\.text).joined() + (to < cells.count || cutAfter ? "…" : "")
    indent = columns(from..<mark.lowerBound) + (ellipsis ? 1 : 0)
    span = max(columns(mark), 1)
    isRightToLeft = cells[from..<mark.upperBound].contains(where: \.isRightToLeft)
  }

  private static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
    while at < range.upperBound {
      let (scalar, length) = decode(bytes, at, range.upperBound)
      let cell = self.cell(scalar, at, column)
      column += cell.width
      at += length
      cells.append(cell)
    }
    return cells
  }

  private static func cell(_ scalar: Unicode.Scalar, _ offset: Int, _ column: Int) -> Cell {
    if scalar == "\t" {
      let width = 4 - column % 4
      return Cell(text: String(repeating: " ", count: width), width: width, offset: offset)
    }
    if scalar == "\u{FEFF}", offset == 0 { return Cell(text: "", width: 0, offset: offset) }
    if Glyph.isHidden(scalar) {
      let text = Glyph.spelt(scalar)
      return Cell(text: text, width: text.unicodeScalars.count, offset: offset)
    }
    return Cell(
      text: String(scalar), width: Glyph.width(scalar), offset: offset, isRightToLeft: Glyph.isRightToLeft(scalar))
  }

  /// The scalar at a place, or U+FFFD for a byte that begins none: the file may not be UTF-8 at all.
  private static func decode(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[at]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard at + length <= end, first < 0x80 || first >= 0xC2 else { return ("\u{FFFD}", 1) }
    let decoded = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars
    guard let scalar = decoded.first, decoded.count == 1 else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
