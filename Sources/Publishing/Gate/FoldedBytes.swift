/// What a file says, letter by letter, whatever it is written in: only letters and digits, small, with the escapes of
/// HTML, XML, JSON and URLs undone. So a text is found again however it was broken into lines, marked up or escaped.
enum FoldedBytes {
  /// - Parameter dropsTags: whether what stands between `<` and `>` is left out. Text that markup cuts into pieces is only
  ///   found without tags, text in an attribute only with them.
  static func fold(_ bytes: [UInt8], dropsTags: Bool) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "<") where dropsTags && isTag(bytes, at): at = endOfTag(bytes, at)
        case UInt8(ascii: "&"): at = entity(bytes, at, &out)
        case UInt8(ascii: "\\"): at = escape(bytes, at, &out)
        case UInt8(ascii: "%"): at = percent(bytes, at, &out)
        default:
          append(bytes[at], &out)
          at += 1
        }
      }
      return foldScalars(out)
    }
  }

  /// Letters beyond ASCII small as well; spaces, quotation marks and dashes beyond ASCII left out like those within.
  private static func foldScalars(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        out.append(UInt8(scalar.value))
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return out
  }

  private static func append(_ byte: UInt8, _ out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: out.append(byte)
    default: break
    }
  }

  private static func append(scalar value: UInt32, _ out: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for byte in Array(String(scalar).utf8) { append(byte, &out) }
  }

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    let next = bytes[at + 1] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) || bytes[at + 1] == UInt8(ascii: "/")
  }

  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
    return at + 1
  }

  /// `&#233;`, `&#xE9;`, `&amp;`: names stand for marks, which are left out anyway.
  private static func entity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ out: inout [UInt8]) -> Int {
    var end = start + 1
    while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end] == UInt8(ascii: "#") || isLetterOrDigit(bytes[end]) else { return start + 1 }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return start + 1 }
    guard bytes[start + 1] == UInt8(ascii: "#") else { return end + 1 }
    let isHexadecimal = end > start + 2 && bytes[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = String(decoding: bytes[(start + (isHexadecimal ? 3 : 2))..<end], as: UTF8.self)
    if let value = UInt32(digits, radix: isHexadecimal ? 16 : 10) { append(scalar: value, &out) }
    return end + 1
  }

  /// `\u00e9`, also in pairs, and the escapes of one letter, which stand for marks.
  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ out: inout [UInt8]) -> Int {
    guard let unit = unit(bytes, start) else { return min(start + 2, bytes.count) }
    guard (0xD800..<0xDC00).contains(unit), let low = self.unit(bytes, start + 6), (0xDC00..<0xE000).contains(low)
    else {
      append(scalar: unit, &out)
      return start + 6
    }
    append(scalar: 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), &out)
    return start + 12
  }

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
    return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
  }

  private static func percent(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    guard at + 3 <= bytes.count, isLetterOrDigit(bytes[at + 1]), isLetterOrDigit(bytes[at + 2]),
      let byte = UInt8(String(decoding: bytes[(at + 1)..<(at + 3)], as: UTF8.self), radix: 16)
    else { return at + 1 }
    append(byte, &out)
    return at + 3
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
