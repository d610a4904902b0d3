/// Writes a table as RFC 4180 has it: commas, CRLF after every row, quotes where they are needed and doubled inside.
///
/// A cell without a value is empty; a cell whose value is the empty text is `""`. Nothing in a cell is ever altered: what
/// begins like a spreadsheet formula (``FormulaStart``) is refused by the checker long before it gets here.
/// ```
/// id,version,title\r\n
/// police-2026,1,"Security, order and ""calm"""\r\n
/// ```
public struct CSVWriter: Sendable {
  /// What was written so far, and not drained.
  public private(set) var bytes: [UInt8] = []

  private let width: Int
  private var column = 0

  /// A table whose first row names its columns.
  ///
  /// The byte order mark is for the labelled copy that Excel opens; open data goes without.
  public init(columns: [String], byteOrderMark: Bool = false, capacity: Int = 0) {
    precondition(!columns.isEmpty, "a table has columns")
    width = columns.count
    bytes.reserveCapacity(capacity)
    if byteOrderMark { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    row(columns)
  }

  /// Hands over what was written and forgets it, so that a long table never stands in memory as a whole.
  public mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// A whole row; it must have a cell for every column.
  public mutating func row(_ cells: [String?]) {
    precondition(column == 0 && cells.count == width, "a row of \(cells.count) cells in a table of \(width) columns")
    for cell in cells { self.cell(cell) }
  }

  /// The next cell, of text; the last one of a row ends it.
  public mutating func cell(_ text: String?) {
    separate()
    if let text {
      if Self.needsQuotes(text) { quote(text) } else { bytes.append(text) }
    } else if width == 1 {
      // A line without a byte would be read as no row at all.
      bytes.append(ascii: "\"\"")
    }
    endCell()
  }

  /// The next cell, of a whole number.
  public mutating func cell(_ value: Int?) {
    guard let value else { return cell(nil as String?) }
    separate()
    bytes.append(decimal: value)
    endCell()
  }

  /// The next cell, of a truth value: `true` or `false`, as CSVW and Data Package read them.
  public mutating func cell(_ value: Bool?) {
    guard let value else { return cell(nil as String?) }
    separate()
    bytes.append(ascii: value ? "true" : "false")
    endCell()
  }

  private mutating func separate() {
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func endCell() {
    column += 1
    guard column == width else { return }
    column = 0
    bytes.append(ascii: "\r\n")
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text, in: CSVCell.self)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Empty text, separators, and white space at either end, which some readers trim from bare cells.
  private static func needsQuotes(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last else { return true }
    if first <= 0x20 || last <= 0x20 { return true }
    return utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
  }
}

/// A quoted cell, in which only the quote itself needs an escape.
enum CSVCell: EscapeContext {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") }

  @inline(__always)
  static func maySpecial(_ word: UInt64) -> Bool { word.equal(to: UInt8(ascii: "\"")) != 0 }

  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    out.append(ascii: "\"\"")
    return 1
  }
}
