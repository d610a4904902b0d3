import Registry
import XML

/// Collects the text of a passage as the page shows it: withheld stretches are not there, references and terms are.
struct PassageWriter {
  private(set) var text: [UInt8] = []

  /// Text from a string, with a space before it.
  mutating func add(_ string: String) {
    var string = string
    string.withUTF8 { append($0) }
    space()
  }

  /// A text in its best language.
  mutating func add(_ text: LocalizedText, _ languages: [String]) {
    guard let element = text.element(for: languages)?.element else { return }
    inline(element)
    space()
  }

  /// Mixed content.
  mutating func add(_ text: Inline) {
    inline(text.element)
    space()
  }

  /// Paragraphs, lists, tables and figures.
  mutating func add(_ items: [Clause.Item]) {
    for item in items {
      switch item {
      case .paragraph(let text): add(text)
      case .list(let list): add(list)
      case .table(let table): add(table)
      case .figure(let figure): add(figure)
      }
    }
  }

  mutating func add(_ items: [BlockText.Item]) {
    for item in items {
      switch item {
      case .paragraph(let text): add(text)
      case .list(let list): add(list)
      case .table(let table): add(table)
      case .figure(let figure): add(figure)
      }
    }
  }

  mutating func add(_ items: [ScheduleText.Item]) {
    for item in items {
      switch item {
      case .paragraph(let text): add(text)
      case .list(let list): add(list)
      case .table(let table): add(table)
      case .figure(let figure): add(figure)
      }
    }
  }

  private mutating func add(_ list: ListBlock) {
    for item in list.items {
      if let label = item.label { add(label) }
      inline(item.element)
      space()
    }
  }

  private mutating func add(_ table: TableBlock) {
    if let caption = table.caption { add(caption) }
    for row in [table.head].compactMap({ $0 }) + table.rows {
      for cell in row.cells {
        inline(cell.element)
        space()
      }
    }
  }

  private mutating func add(_ figure: FigureBlock) {
    add(figure.alternative)
    if let caption = figure.caption { add(caption) }
  }

  private mutating func inline(_ element: Element) {
    var children = element.children
    guard children.next() != nil else { return whole(element) }
    for piece in element.content {
      switch piece {
      case .text(var text): text.withUTF8 { append($0) }
      case .element(let child):
        switch child.localName {
        // What is withheld has no text, and what the page says in its place is the same everywhere.
        case "withheld": space()
        case "list":
          space()
          add(ListBlock(child))
        default: inline(child)
        }
      }
    }
  }

  /// An element that holds nothing but text: straight from the source where nothing has to be decoded.
  private mutating func whole(_ element: Element) {
    let range = element.textRange
    let isPlain = element.tree.source.bytes.withUnsafeBufferPointer { all -> Bool in
      let part = UnsafeBufferPointer(rebasing: all[range])
      guard !part.contains(UInt8(ascii: "&")), !part.contains(UInt8(ascii: "<")) else { return false }
      append(part)
      return true
    }
    guard !isPlain else { return }
    var decoded = element.text
    decoded.withUTF8 { append($0) }
  }

  private mutating func space() {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// Appends with white space collapsed.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var from = 0
    for (at, byte) in bytes.enumerated() where byte <= 0x20 {
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<at]))
      from = at + 1
      space()
    }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
  }

  /// What was collected, without a space at its end.
  consuming func finish() -> [UInt8] {
    if text.last == 0x20 { text.removeLast() }
    return text
  }
}
