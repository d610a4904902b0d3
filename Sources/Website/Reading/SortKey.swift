/// How names are ordered for readers: without regard to case, accents, Arabic marks and letter variants, or the Arabic
/// article.
enum SortKey {
  static func of(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x640: continue
      case 0x622, 0x623, 0x625, 0x671: key.unicodeScalars.append("\u{627}")
      case 0x649: key.unicodeScalars.append("\u{64A}")
      case 0x629: key.unicodeScalars.append("\u{647}")
      default: key += plain[scalar] ?? String(scalar)
      }
    }
    if key.hasPrefix("ال"), key.unicodeScalars.count > 4 { key.unicodeScalars.removeFirst(2) }
    return key
  }

  /// The letter under which a name stands in an index.
  static func letter(_ text: String) -> String {
    of(text).first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "#"
  }

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "", "'": "",
    ]
    let groups = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥ"), ("i", "ìíîïĩīĭį"),
      ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľ"), ("n", "ñńņň"), ("o", "òóôõöōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("t", "ţťț"),
      ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    for (base, letters) in groups { for letter in letters.unicodeScalars { table[letter] = base } }
    return table
  }()
}
