/// The numbers that stand in running text, whatever digits they are written with.
enum Figures {
  /// The whole numbers in a stretch of a file, sorted; those in tags are none. `1,000`, `1 000` and `١٬٠٠٠` are one number.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [Int] = []
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = buffer[at]
        // Letters, of which texts are made, are neither digits nor begin tags.
        if byte > 0x3C && byte < 0xD9 || byte == 0x20 {
          at += 1
          continue
        }
        if byte == UInt8(ascii: "<") {
          while at < range.upperBound, buffer[at] != UInt8(ascii: ">") { at += 1 }
        } else if let first = digit(buffer, at, range.upperBound) {
          found.append(number(buffer, &at, range.upperBound, first))
          continue
        }
        at += 1
      }
      return found.filter { $0 > 0 }.sorted()
    }
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int, _ first: (value: Int, length: Int)
  ) -> Int {
    var (value, digits) = (0, 0)
    while true {
      while at < end, let next = digit(bytes, at, end) {
        value = min(value * 10 + next.value, 1 << 40)
        digits += 1
        at += next.length
      }
      let separator = separator(bytes, at, end)
      guard separator > 0, digits <= 3 || digits % 3 == 0 || value >= 1000, threeDigits(bytes, at + separator, end)
      else {
        return value
      }
      at += separator
    }
  }

  /// A digit: 0 to 9, or one of the two Arabic rows.
  private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (value: Int, length: Int)? {
    let byte = bytes[at]
    if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
    guard at + 1 < end else { return nil }
    if byte == 0xD9, (0xA0...0xA9).contains(bytes[at + 1]) { return (Int(bytes[at + 1]) - 0xA0, 2) }
    if byte == 0xDB, (0xB0...0xB9).contains(bytes[at + 1]) { return (Int(bytes[at + 1]) - 0xB0, 2) }
    return nil
  }

  /// The length of a separator of thousands; 0 where there is none.
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at < end else { return 0 }
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "'"): return 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: return 2
    case 0xD9 where at + 1 < end && bytes[at + 1] == 0xAC: return 2
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xAF || bytes[at + 2] == 0x99): return 3
    default: return 0
    }
  }

  /// True if exactly three digits follow.
  private static func threeDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    for _ in 0..<3 {
      guard at < end, let next = digit(bytes, at, end) else { return false }
      at += next.length
    }
    return at >= end || digit(bytes, at, end) == nil
  }
}
