/// Text in Canonical XML 1.0 (section 2.3): `&amp;` `&lt;` `&gt;` `&#xD;`.
enum XMLText: EscapeContext {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0xEF
  }

  @inline(__always)
  static func maySpecial(_ word: UInt64) -> Bool {
    word.controls | word.equal(to: UInt8(ascii: "&")) | word.equal(to: UInt8(ascii: "<"))
      | word.equal(to: UInt8(ascii: ">")) | word.equal(to: 0xEF) != 0
  }

  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    switch all[at] {
    case UInt8(ascii: "&"): out.append(ascii: "&amp;")
    case UInt8(ascii: "<"): out.append(ascii: "&lt;")
    case UInt8(ascii: ">"): out.append(ascii: "&gt;")
    case 0x0D: out.append(ascii: "&#xD;")
    default: return writeForbidden(all, at, &out)
    }
    return 1
  }

  /// Controls, U+FFFE and U+FFFF are no XML characters (XML 1.0, production 2); U+FFFD says that something was there.
  static func writeForbidden(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    if all[at] == 0xEF {
      guard at + 2 < all.count, all[at + 1] == 0xBF, all[at + 2] >= 0xBE else { return 0 }
      out.append("\u{FFFD}")
      return 3
    }
    out.append("\u{FFFD}")
    return 1
  }
}

/// An attribute in Canonical XML 1.0 (section 2.3): `&amp;` `&lt;` `&quot;` `&#x9;` `&#xA;` `&#xD;`.
enum XMLAttribute: EscapeContext {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte < 0x20 || byte == 0xEF
  }

  @inline(__always)
  static func maySpecial(_ word: UInt64) -> Bool {
    word.controls | word.equal(to: UInt8(ascii: "&")) | word.equal(to: UInt8(ascii: "<"))
      | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: 0xEF) != 0
  }

  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    switch all[at] {
    case UInt8(ascii: "&"): out.append(ascii: "&amp;")
    case UInt8(ascii: "<"): out.append(ascii: "&lt;")
    case UInt8(ascii: "\""): out.append(ascii: "&quot;")
    case 0x09: out.append(ascii: "&#x9;")
    case 0x0A: out.append(ascii: "&#xA;")
    case 0x0D: out.append(ascii: "&#xD;")
    default: return XMLText.writeForbidden(all, at, &out)
    }
    return 1
  }
}
