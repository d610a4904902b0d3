import Formats
import Registry

/// Writes iCalendar (RFC 5545): escaped texts, lines folded at 75 octets, CRLF.
/// ```
/// BEGIN:VEVENT
/// UID:general-2027.electionDay@electoral-commission
/// DTSTART;VALUE=DATE:20270516
/// DTEND;VALUE=DATE:20270517
/// ```
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line as it is, for names and values that are the program's own.
  mutating func line(_ text: String) { fold(text.unicodeScalars.map { String($0) }) }

  /// A property whose value is text (section 3.3.11). Escapes are made scalar by scalar: a comma with a mark above it
  /// is one character to Swift, and still a comma to whoever reads the file.
  mutating func text(_ name: String, _ value: String) {
    var pieces = name.unicodeScalars.map { String($0) } + [":"]
    var last: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": pieces.append("\\" + String(scalar))
      case "\n": if last != "\r" { pieces.append("\\n") }
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": pieces.append("\\n")
      case "\t": pieces.append(" ")
      // Section 3.1: no other control character may stand in a text.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: pieces.append(String(scalar))
      }
      last = scalar
    }
    fold(pieces)
  }

  /// Section 3.1: a line has at most 75 octets; what follows a fold begins with a blank, which counts. A piece, one
  /// character or escape, is never cut.
  private mutating func fold(_ pieces: [String]) {
    var room = 75
    for piece in pieces {
      let encoded = Array(piece.utf8)
      if encoded.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes += encoded
      room -= encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A property whose value is a day. Four digits are all that a year may have: no day beyond them is written.
  mutating func day(_ name: String, _ day: Day) {
    guard (0...9999).contains(day.components.year) else { return }
    line("\(name);VALUE=DATE:\(Self.digits(day))")
  }

  /// A day without hyphens: `20270516`.
  static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
