import Formats

/// Style sheets or scripts of the site as one published file, whose name carries a hash of its content: a changed file
/// has a new name, so that hosts may keep it for ever.
public struct Bundle: Sendable, Hashable {
  /// The published file.
  public let artefact: Artefact

  /// Style sheets one after the other, without comments and without the white space that only people need.
  public static func styles(_ sheets: [[UInt8]]) -> Bundle {
    Bundle(name: "site", suffix: "css", bytes: compact(Array(sheets.joined(separator: [0x0A]))))
  }

  /// Scripts one after the other, without indentation, blank lines, and lines that are comments; so a text between
  /// backquotes must not run over several lines.
  public static func scripts(_ scripts: [[UInt8]]) -> Bundle {
    let lines = scripts.joined(separator: [0x0A]).split(separator: 0x0A).map { $0.drop { $0 == 0x20 || $0 == 0x09 } }
    let needed = lines.filter { !$0.isEmpty && !$0.starts(with: [0x2F, 0x2F]) }
    return Bundle(name: "site", suffix: "js", bytes: Array(needed.joined(separator: [0x0A])))
  }

  private init(name: String, suffix: String, bytes: [UInt8]) {
    let hash = String(Self.hash(bytes), radix: 36)
    artefact = Artefact(path: "assets/\(name)-\(hash).\(suffix)", bytes: bytes)
  }

  /// FNV-1a, 64 bits: enough to tell one edition of a file from the next; nobody's security rests on it.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Drops comments, indentation and blank lines; text between quotes stays as it is.
  private static func compact(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(css.count)
    var quote: UInt8 = 0
    var at = 0
    while at < css.count {
      let byte = css[at]
      if quote == 0, byte == 0x2F, at + 1 < css.count, css[at + 1] == 0x2A {
        at += 2
        while at + 1 < css.count, !(css[at] == 0x2A && css[at + 1] == 0x2F) { at += 1 }
        at += 2
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x09 {
        // A line break may part two selectors, so one space stays where words meet.
        if let last = result.last, !" {};,:".utf8.contains(last) { result.append(0x20) }
        at += 1
        continue
      } else if byte == 0x7B || byte == 0x7D || byte == 0x3B, result.last == 0x20 {
        result.removeLast()
      }
      result.append(byte)
      at += 1
    }
    return result
  }
}
