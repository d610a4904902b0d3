/// A JSON string in a file. 0xE2 counts as special because U+2028 and U+2029, which end a line in old JavaScript, begin so.
enum JSONString: EscapeContext {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  @inline(__always)
  static func maySpecial(_ word: UInt64) -> Bool {
    word.controls | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "\\")) | word.equal(to: 0xE2) != 0
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

/// A JSON string inside a `script` element, which `</script` would end and `<!--` would change.
enum JSONStringInScript: EscapeContext {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    JSONString.isSpecial(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
  }

  @inline(__always)
  static func maySpecial(_ word: UInt64) -> Bool {
    JSONString.maySpecial(word) || word.equal(to: UInt8(ascii: "<")) != 0
      || word.equal(to: UInt8(ascii: ">")) | word.equal(to: UInt8(ascii: "&")) != 0
  }

  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    JSONString.write(all, at, &out)
  }
}
