/// Writing text into Markdown so that it shows as it is.
enum Markdown {
  /// Text in one line, without any effect of its own: no markup, no link, no HTML, no mention.
  static func escape(_ text: String) -> String {
    var out = ""
    var isNumber = true
    for scalar in Glyph.plain(text).unicodeScalars {
      // What would begin a list or underline a heading, at the start of a line.
      if (out.isEmpty && "-+=".unicodeScalars.contains(scalar))
        || (isNumber && !out.isEmpty && ".)".unicodeScalars.contains(scalar))
      {
        out += "\\"
      }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "@": out += "&#64;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A code span whose fence is longer than any run of backticks inside.
  static func code(_ text: String) -> String {
    let fence = fence(text, least: 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + padding + Glyph.plain(text) + padding + fence
  }

  /// A block of XML.
  static func fenced(_ text: String, indent: String) -> String {
    let fence = fence(text, least: 3)
    return "\(indent)\(fence)xml\n\(indent)\(text)\n\(indent)\(fence)\n"
  }

  private static func fence(_ text: String, least: Int) -> String {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(least, longest + 1))
  }
}
