/// Undoes the escapes in which a text may stand in a published file. Each function is given the place where an escape
/// may begin, appends what it stands for in UTF-8, and returns the place behind it; of what is none it skips the sign
/// alone.
enum Escapes {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// `&#233;`, `&#xE9;`, `&eacute;`, `&amp;`. Names of marks stand for nothing, since marks are not sought.
  static func entity(_ bytes: Bytes, _ start: Int, _ out: inout [UInt8]) -> Int {
    var end = start + 1
    while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end] == UInt8(ascii: "#") || isLetterOrDigit(bytes[end]) else { return start + 1 }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return start + 1 }
    guard bytes[start + 1] == UInt8(ascii: "#") else {
      out += letters(named: String(decoding: bytes[(start + 1)..<end], as: UTF8.self)).utf8
      return end + 1
    }
    let isHexadecimal = end > start + 2 && bytes[start + 2] | 0x20 == UInt8(ascii: "x")
    append(number(bytes, start + (isHexadecimal ? 3 : 2), end, radix: isHexadecimal ? 16 : 10), &out)
    return end + 1
  }

  private static let accents = [
    "grave", "acute", "circ", "tilde", "uml", "cedil", "ring", "slash", "caron", "macr", "breve", "ogon", "dot", "lig",
  ]

  /// The letters that HTML names by an accent: `eacute`, `OElig`; without the accent, which is not sought.
  private static func letters(named name: String) -> String {
    if name == "szlig" { return "ss" }
    for accent in accents where name.hasSuffix(accent) && name.count <= accent.count + 2 {
      return String(name.dropLast(accent.count))
    }
    return ""
  }

  /// `\u00e9`, also in pairs, `\u{e9}`, `\xe9`; TeX's names of marks; the one letter by which JSON and iCalendar escape
  /// a line end; else the character behind it stands for itself.
  static func backslash(_ bytes: Bytes, _ start: Int, _ out: inout [UInt8]) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"): return unit(bytes, start, &out)
    case UInt8(ascii: "x") where start + 4 <= bytes.count:
      guard let value = number(bytes, start + 2, start + 4, radix: 16) else { return start + 1 }
      append(value, &out)
      return start + 4
    case UInt8(ascii: "t"):
      let name = bytes[(start + 1)..<min(bytes.count, start + 20)].prefix(while: isLetterOrDigit)
      let isMark = name.starts(with: "text".utf8) && name.endIndex + 1 < bytes.count
      return isMark && bytes[name.endIndex] == UInt8(ascii: "{") ? name.endIndex : start + 2
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "\\"):
      return start + 2
    default: return start + 1
    }
  }

  private static func unit(_ bytes: Bytes, _ start: Int, _ out: inout [UInt8]) -> Int {
    if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "{") {
      let digits = bytes[(start + 3)..<min(bytes.count, start + 9)].prefix(while: isLetterOrDigit)
      append(number(bytes, start + 3, digits.endIndex, radix: 16), &out)
      return digits.endIndex
    }
    guard let unit = number(bytes, start + 2, start + 6, radix: 16) else { return start + 1 }
    let isPair =
      (0xD800..<0xDC00).contains(unit) && start + 12 <= bytes.count
      && bytes[start + 6] == UInt8(ascii: "\\") && bytes[start + 7] == UInt8(ascii: "u")
    guard isPair, let low = number(bytes, start + 8, start + 12, radix: 16), (0xDC00..<0xE000).contains(low) else {
      append(unit, &out)
      return start + 6
    }
    append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), &out)
    return start + 12
  }

  /// `%C3%A9`.
  static func percent(_ bytes: Bytes, _ start: Int, _ out: inout [UInt8]) -> Int {
    guard let value = number(bytes, start + 1, start + 3, radix: 16) else { return start + 1 }
    out.append(UInt8(value))
    return start + 3
  }

  private static func number(_ bytes: Bytes, _ start: Int, _ end: Int, radix: Int) -> UInt32? {
    guard start < end, end <= bytes.count, bytes[start..<end].allSatisfy(isLetterOrDigit) else { return nil }
    return UInt32(String(decoding: bytes[start..<end], as: UTF8.self), radix: radix)
  }

  private static func append(_ value: UInt32?, _ out: inout [UInt8]) {
    guard let scalar = value.flatMap(Unicode.Scalar.init) else { return }
    out += Array(String(scalar).utf8)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
