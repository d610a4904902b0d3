/// Cuts text into words and signs.
struct Tokenizer {
  private var cut: [Token] = []
  private var isSpaced = false
  /// Running text that waits to be cut: a word may go on in the next element.
  private var waiting = ""

  /// What was read so far.
  var tokens: [Token] {
    var rest = self
    rest.flush()
    return rest.cut
  }

  /// The tokens of a plain text.
  static func tokens(_ text: String) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.add(text)
    return tokenizer.tokens
  }

  /// A block begins.
  mutating func start(_ start: Token.Start) {
    flush()
    append(.start(start), "")
  }

  /// A passage is withheld.
  mutating func withheld(_ decision: String) {
    flush()
    append(.withheld(decision), "")
  }

  /// A reference to a clause, as one piece.
  mutating func reference(to clause: String, number: String?, _ text: String) {
    flush()
    if text.unicodeScalars.first?.properties.isWhitespace ?? false { isSpaced = true }
    append(
      .reference(clause: clause, number: number),
      text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Running text.
  mutating func add(_ text: String) { waiting += text }

  private mutating func flush() {
    guard !waiting.isEmpty else { return }
    let scalars = Array(waiting.unicodeScalars)
    waiting = ""
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar.properties.isWhitespace {
        isSpaced = true
        at += 1
        continue
      }
      var end = at + 1
      if Self.isWordPart(scalar), !Self.standsAlone(scalar) {
        while end < scalars.count {
          if Self.isWordPart(scalars[end]), !Self.standsAlone(scalars[end]) {
            end += 1
          } else if Self.joins(scalars[end], after: scalars[end - 1]), end + 1 < scalars.count,
            Self.joins(scalars[end], before: scalars[end + 1])
          {
            end += 2
          } else {
            break
          }
        }
      } else {
        while end < scalars.count, Self.isMark(scalars[end]) { end += 1 }
      }
      append(.word, String(String.UnicodeScalarView(scalars[at..<end])))
      at = end
    }
  }

  private mutating func append(_ kind: Token.Kind, _ text: String) {
    cut.append(Token(kind: kind, text: text, isSpaced: isSpaced))
    isSpaced = false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x2FF else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
  }

  /// Scripts that put no spaces between words (Han, Kana, Thai, Lao, Khmer, Myanmar, Tibetan) are compared by character.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x0F00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  /// Apostrophe and hyphen join letters, point and comma join digits: `voter’s`, `1,300`, `13.2`, `08:00`.
  private static func joins(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ":", "/": isDigit(previous)
    case "'", "’", "-", "‑": true
    default: false
    }
  }

  private static func joins(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    guard isWordPart(next), !standsAlone(next) else { return false }
    return switch scalar {
    case ".", ",", ":", "/": isDigit(next)
    default: true
    }
  }
}
