/// Turns source bytes of a well-formed document into text: XML 1.0 sections 2.4, 2.7, 2.11, 3.3.3 and 4.6, for
/// documents without a DOCTYPE.
enum Decoding {
  /// Character data: references resolved, comments dropped, CDATA sections opened, line ends made LF.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    if let plain = plain(bytes, range, until: { $0 == 0x26 || $0 == 0x3C || $0 == 0x0D }) { return plain }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "&"): at = reference(bytes, at, range.upperBound, &out)
      case UInt8(ascii: "<"): at = markup(bytes, at, range.upperBound, &out)
      case 0x0D: at = lineEnd(bytes, at, range.upperBound, 0x0A, &out)
      default:
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An attribute's value: references resolved, white space made a space each.
  static func attribute(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    if let plain = plain(bytes, range, until: { $0 == 0x26 || $0 < 0x20 }) { return plain }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "&"): at = reference(bytes, at, range.upperBound, &out)
      case 0x0D: at = lineEnd(bytes, at, range.upperBound, 0x20, &out)
      case 0x0A, 0x09:
        out.append(0x20)
        at += 1
      default:
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The source as it stands, where no byte of it means anything else: nearly always.
  @inline(__always)
  private static func plain(_ bytes: [UInt8], _ range: Range<Int>, until isSpecial: (UInt8) -> Bool) -> String? {
    bytes.withUnsafeBufferPointer { all in
      let raw = UnsafeBufferPointer(rebasing: all[range])
      return raw.contains(where: isSpecial) ? nil : String(decoding: raw, as: UTF8.self)
    }
  }

  private static func lineEnd(_ bytes: [UInt8], _ at: Int, _ end: Int, _ become: UInt8, _ out: inout [UInt8]) -> Int {
    out.append(become)
    return at + 1 < end && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }

  /// Appends what the reference at `at` means; what is no reference stays as it is written.
  private static func reference(_ bytes: [UInt8], _ at: Int, _ end: Int, _ out: inout [UInt8]) -> Int {
    guard let semicolon = bytes[at..<end].firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(String(decoding: bytes[(at + 1)..<semicolon], as: UTF8.self))
    else {
      out.append(bytes[at])
      return at + 1
    }
    out.append(contentsOf: String(Character(scalar)).utf8)
    return semicolon + 1
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
      if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
      return nil
    }
  }

  /// Skips a comment, opens a CDATA section; skips a tag: the text of a stretch with elements in it is that of all of
  /// them.
  private static func markup(_ bytes: [UInt8], _ at: Int, _ end: Int, _ out: inout [UInt8]) -> Int {
    if starts(bytes, at, end, "<!--") {
      return find(bytes, at + 4, end, "-->").map { $0 + 3 } ?? end
    }
    if starts(bytes, at, end, "<![CDATA[") {
      let close = find(bytes, at + 9, end, "]]>") ?? end
      var inner = at + 9
      while inner < close {
        if bytes[inner] == 0x0D {
          inner = lineEnd(bytes, inner, close, 0x0A, &out)
        } else {
          out.append(bytes[inner])
          inner += 1
        }
      }
      return min(close + 3, end)
    }
    return find(bytes, at, end, ">").map { $0 + 1 } ?? end
  }

  static func starts(_ bytes: [UInt8], _ at: Int, _ end: Int, _ text: StaticString) -> Bool {
    guard end - at >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
    return true
  }

  static func find(_ bytes: [UInt8], _ from: Int, _ end: Int, _ text: StaticString) -> Int? {
    var at = from
    while at + text.utf8CodeUnitCount <= end {
      if starts(bytes, at, end, text) { return at }
      at += 1
    }
    return nil
  }
}
