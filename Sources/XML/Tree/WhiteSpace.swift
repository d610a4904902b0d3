/// White space as Unicode has it, found in UTF-8 byte by byte: asking a `Character` costs a hundred times as much.
public enum WhiteSpace {
  /// The length in bytes of the white space character that begins at a place; 0 where none does.
  public static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2: at + 1 < bytes.count && (bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0) ? 2 : 0
    case 0xE1, 0xE2, 0xE3: at + 2 < bytes.count && isWide(bytes[at], bytes[at + 1], bytes[at + 2]) ? 3 : 0
    default: 0
    }
  }

  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }

  /// The text with one space wherever white space stands between words, and none around them.
  public static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        let length = length(bytes, at)
        if length == 0 {
          result.append(bytes[at])
        } else if let last = result.last, last != 0x20 {
          result.append(0x20)
        }
        at += max(length, 1)
      }
      if result.last == 0x20 { result.removeLast() }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
