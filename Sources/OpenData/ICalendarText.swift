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
  mutating func line(_ text: String) {
    // Section 3.1: a line has at most 75 octets; what follows a fold begins with a blank, which counts.
    var room = 75
    for scalar in text.unicodeScalars {
      let encoded = UTF8.encode(scalar).map(Array.init) ?? []
      if encoded.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes += encoded
      room -= encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A property whose value is text (section 3.3.11).
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for character in value {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n", "\r\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    line("\(name):\(escaped)")
  }

  /// A property whose value is a day.
  mutating func day(_ name: String, _ day: Day) { line("\(name);VALUE=DATE:\(Self.digits(day))") }

  /// A day without hyphens: `20270516`.
  static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
