/// What stands in Canonical XML 1.0 (section 2.3) for characters that cannot stand there themselves.
enum XMLEscape {
  @inline(__always)
  static func isSpecialInText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0xEF
  }

  @inline(__always)
  static func isSpecialInAttribute(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte < 0x20 || byte == 0xEF
  }

  /// Writes what stands for a special byte in text: `&amp;` `&lt;` `&gt;` `&#xD;`.
  static func writeInText(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    switch all[at] {
    case UInt8(ascii: "&"): out.append(ascii: "&amp;")
    case UInt8(ascii: "<"): out.append(ascii: "&lt;")
    case UInt8(ascii: ">"): out.append(ascii: "&gt;")
    case 0x0D: out.append(ascii: "&#xD;")
    default: return writeForbidden(all, at, &out)
    }
    return 1
  }

  /// Writes what stands for a special byte in an attribute: `&amp;` `&lt;` `&quot;` `&#x9;` `&#xA;` `&#xD;`.
  static func writeInAttribute(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    switch all[at] {
    case UInt8(ascii: "&"): out.append(ascii: "&amp;")
    case UInt8(ascii: "<"): out.append(ascii: "&lt;")
    case UInt8(ascii: "\""): out.append(ascii: "&quot;")
    case 0x09: out.append(ascii: "&#x9;")
    case 0x0A: out.append(ascii: "&#xA;")
    case 0x0D: out.append(ascii: "&#xD;")
    default: return writeForbidden(all, at, &out)
    }
    return 1
  }

  /// Controls, U+FFFE and U+FFFF are no XML characters (XML 1.0, production 2); U+FFFD says that something was there.
  private static func writeForbidden(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    if all[at] == 0xEF {
      guard at + 2 < all.count, all[at + 1] == 0xBF, all[at + 2] >= 0xBE else { return 0 }
      out.append("\u{FFFD}")
      return 3
    }
    out.append("\u{FFFD}")
    return 1
  }
}
