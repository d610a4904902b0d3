import Comparison

/// Lines of a report, broken between words, with colours on a terminal and signs elsewhere.
struct Lines {
  /// What a stretch of text says by its look.
  enum Style: String {
    case plain = ""
    case strong = "1"
    case added = "32"
    case removed = "31"
  }

  private let colour: Bool
  private let width: Int
  private(set) var text = ""

  init(colour: Bool, width: Int) {
    self.colour = colour
    self.width = max(width, 40)
  }

  mutating func blank() { text += "\n" }

  mutating func add(_ line: String, indent: Int = 0, style: Style = .plain) {
    flow([(style, line)], indent)
  }

  /// A marked text: `{+added+}`, `[-removed-]` where there is no colour. Stretches without a change are cut short.
  mutating func add(_ marked: MarkedText, indent: Int) {
    let strands = marked.strands
    let isMixed = !marked.isUnchanged && strands.count > 1
    var pieces: [(Style, String)] = []
    for (position, strand) in strands.enumerated() {
      switch strand.mark {
      case .same:
        let text =
          isMixed
          ? Self.shortened(strand.text, isFirst: position == 0, isLast: position == strands.count - 1) : strand.text
        pieces.append((.plain, text))
      case .added: pieces.append((.added, signed(strand.text, "{+", "+}")))
      case .removed: pieces.append((.removed, signed(strand.text, "[-", "-]")))
      }
    }
    flow(pieces, indent)
  }

  private func signed(_ text: String, _ open: String, _ close: String) -> String {
    guard !colour else { return text }
    let start = text.prefix { $0 == " " || $0 == "\n" }
    return start + open + text.dropFirst(start.count) + close
  }

  /// Some words before and after a change are enough to know where it stands.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let keep = 12
    guard words.count > 2 * keep + 6 else { return text }
    let start = isFirst ? "" : words.prefix(keep).joined(separator: " ") + " "
    let end = isLast ? "" : " " + words.suffix(keep).joined(separator: " ")
    return start + "…" + end
  }

  private mutating func flow(_ pieces: [(Style, String)], _ indent: Int) {
    let margin = String(repeating: " ", count: indent)
    text += margin
    var column = indent
    for (style, piece) in pieces {
      if colour, style != .plain { text += "\u{1B}[\(style.rawValue)m" }
      for (number, line) in piece.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if number > 0 {
          text += "\n" + margin
          column = indent
        }
        var isFirst = true
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
          defer { isFirst = false }
          if !isFirst, column + 1 + word.count > width {
            text += "\n" + margin
            column = indent
          } else if !isFirst {
            text += " "
            column += 1
          }
          text += word
          column += word.count
        }
      }
      if colour, style != .plain { text += "\u{1B}[0m" }
    }
    text += "\n"
  }
}
