/// What stands in a JSON string for the bytes that cannot stand there themselves.
enum JSONEscape {
  /// Bytes that must be escaped in a file; 0xE2 because U+2028 and U+2029, which end a line in old JavaScript, begin so.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// The same, and what could end or change a `script` element.
  @inline(__always)
  static func isSpecialInScript(_ byte: UInt8) -> Bool {
    isSpecial(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
  }

  /// Writes the escape of the byte at `at`; returns how many bytes of the text it stands for.
  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    switch all[at] {
    case UInt8(ascii: "\""): out.append(ascii: "\\\"")
    case UInt8(ascii: "\\"): out.append(ascii: "\\\\")
    case 0x08: out.append(ascii: "\\b")
    case 0x09: out.append(ascii: "\\t")
    case 0x0A: out.append(ascii: "\\n")
    case 0x0C: out.append(ascii: "\\f")
    case 0x0D: out.append(ascii: "\\r")
    case 0xE2:
      guard at + 2 < all.count, all[at + 1] == 0x80, all[at + 2] & 0xFE == 0xA8 else { return 0 }
      out.append(ascii: all[at + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    case let byte:
      out.append(ascii: "\\u00")
      out.append(hexadecimal(byte >> 4))
      out.append(hexadecimal(byte & 0xF))
    }
    return 1
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
