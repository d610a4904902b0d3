/// Escapes for the reports in XML and HTML.
enum Markup {
  /// Text or a quoted attribute value; characters that XML cannot carry become U+FFFD, and hidden ones are spelt out.
  static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      case _ where Glyph.isHidden(scalar): out += Glyph.spelt(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// An attribute with its name and a space before it.
  static func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(escape(value))\"" }
}
