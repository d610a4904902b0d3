import Website

/// What a file says, letter by letter, whatever it is written in: only letters and digits, small and without accents or
/// marks, as the search of the site reads them. So a text is found again however it was broken into lines, hyphenated,
/// marked up or escaped.
enum FoldedBytes {
  /// How a file is read. None of them alone is enough: a text may hold what looks like an escape or a tag.
  enum Reading: CaseIterable {
    /// Every character stands for itself.
    case plain
    /// Escapes of HTML, XML, JSON, JavaScript, iCalendar, TeX and URLs are undone.
    case unescaped
    /// The same without tags and comments, which cut texts into pieces.
    case untagged
  }

  static func fold(_ bytes: [UInt8], _ reading: Reading) -> [UInt8] {
    guard reading != .plain else { return letters(bytes) }
    return bytes.withUnsafeBufferPointer { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var at = 0
      var markup = Markup()
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "<") where reading == .untagged: at = markup.end(of: bytes, at)
        case UInt8(ascii: "&"): at = Escapes.entity(bytes, at, &out)
        case UInt8(ascii: "\\"): at = Escapes.backslash(bytes, at, &out)
        case UInt8(ascii: "%"): at = Escapes.percent(bytes, at, &out)
        default:
          out.append(bytes[at])
          at += 1
        }
      }
      return letters(out)
    }
  }

  /// Letters and digits alone; bytes that are no UTF-8 are left out.
  private static func letters(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          append(ascii: byte, &out)
          at += 1
        } else {
          let (scalar, length) = scalar(bytes, at)
          if let scalar { SearchLetters.append(scalar, to: &out) }
          at += length
        }
      }
    }
    return out
  }

  private static func append(ascii byte: UInt8, _ out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): out.append(byte)
    default: break
    }
  }

  /// The character beyond ASCII that begins here, and its length in bytes; nil and one byte where none does.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar?, Int) {
    let first = bytes[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, at + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(at + 1)..<(at + length)] {
      guard next & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value), length)
  }
}

/// Where markup ends that begins with `<`.
private struct Markup {
  /// Up to where no comment, and no declaration or end tag, is known to end: so that no stretch is searched twice.
  private var commentsSought = 0
  private var tagsSought = 0

  /// Longer markup is taken for text, so that a file full of open tags does not take for ever.
  private static let longest = 1 << 16

  /// The place behind a tag, comment, declaration or instruction; the next byte where there is none.
  mutating func end(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "!") where Self.has("!--", bytes, start + 1):
      return Self.behind("-->", bytes, start + 4, &commentsSought)
    // What stands in a CDATA section is text.
    case UInt8(ascii: "!") where Self.has("![CDATA[", bytes, start + 1): return start + 9
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
      return Self.behind(">", bytes, start + 1, &tagsSought)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return Self.tag(bytes, start + 1)
    default: return start + 1
    }
  }

  /// Behind a tag; a `>` between quotation marks does not end it.
  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var quote: UInt8?
    for at in start..<min(bytes.count, start + longest) {
      switch (quote, bytes[at]) {
      case (nil, UInt8(ascii: ">")): return at + 1
      // No tag holds another's beginning: it is none, and what follows is text.
      case (nil, UInt8(ascii: "<")): return start
      case (nil, UInt8(ascii: "\"")), (nil, UInt8(ascii: "'")): quote = bytes[at]
      case (let open?, let byte) where open == byte: quote = nil
      default: break
      }
    }
    // Nothing that ends: it is no tag, and what follows is text.
    return start
  }

  private static func behind(
    _ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ sought: inout Int
  ) -> Int {
    let stop = min(bytes.count, start + longest)
    var at = max(start, sought)
    while at < stop {
      if has(mark, bytes, at) { return at + mark.utf8CodeUnitCount }
      at += 1
    }
    sought = max(sought, stop)
    return start
  }

  private static func has(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + mark.utf8CodeUnitCount <= bytes.count else { return false }
    return mark.withUTF8Buffer { $0.indices.allSatisfy { bytes[at + $0] == mark.utf8Start[$0] } }
  }
}
