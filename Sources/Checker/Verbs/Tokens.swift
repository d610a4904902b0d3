import XML

/// The words and numbers of a stretch of legal text, each where it stands in the source: what rules read that compare the
/// text with the record. Tags, comments and punctuation lie between tokens.
struct Tokens: Sendable {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  private init(bytes: [UInt8], ranges: [Range<Int>]) { (self.bytes, self.ranges) = (bytes, ranges) }

  /// The tokens of the character data of an element and of all elements in it.
  init(_ element: Element) {
    bytes = element.tree.source.bytes
    ranges = Tokens.ranges(bytes, element.textRange)
  }

  /// Those that stand in a stretch of the file that begins and ends between tokens, such as an element.
  func within(_ stretch: Range<Int>) -> Tokens {
    let (first, end) = (place(stretch.lowerBound), place(stretch.upperBound))
    return Tokens(bytes: bytes, ranges: Array(ranges[first..<end]))
  }

  /// The index of the first token that begins at or after a place.
  private func place(_ offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many there are.
  var count: Int { ranges.count }

  /// True if the token is this word; ASCII letters are compared without regard to case.
  func `is`(_ at: Int, _ word: StaticString) -> Bool {
    let range = ranges[at]
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count {
      let byte = bytes[range.lowerBound + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
      if lower != word.utf8Start[offset] { return false }
    }
    return true
  }

  /// True if the token is one of these words.
  func isAny(_ at: Int, _ words: [StaticString]) -> Bool { words.contains { self.is(at, $0) } }

  /// The token as text.
  func text(_ at: Int) -> String { String(decoding: bytes[ranges[at]], as: UTF8.self) }

  /// The token as a whole number of at most nine digits; nil where it is none.
  func number(_ at: Int) -> Int? {
    let range = ranges[at]
    guard range.count <= 9 else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// True if nothing but this byte stands between a token and the next.
  func isJoined(_ at: Int, by byte: UInt8) -> Bool {
    guard at + 1 < count else { return false }
    let gap = ranges[at].upperBound..<ranges[at + 1].lowerBound
    return gap.count == 1 && bytes[gap.lowerBound] == byte
  }

  /// A number like `9.3.1` that begins at a token, and the token after it.
  func dotted(_ at: Int) -> (text: String, after: Int)? {
    guard at < count, number(at) != nil else { return nil }
    var end = at
    while isJoined(end, by: UInt8(ascii: ".")), number(end + 1) != nil { end += 1 }
    return (String(decoding: bytes[ranges[at].lowerBound..<ranges[end].upperBound], as: UTF8.self), end + 1)
  }

  private static func ranges(_ bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(stretch.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var at = stretch.lowerBound
      var start = -1
      while at < stretch.upperBound {
        let length = gap(bytes, at, stretch.upperBound)
        if length == 0 {
          if start < 0 { start = at }
          at += 1
        } else {
          if start >= 0 { found.append(start..<at) }
          start = -1
          at += length
        }
      }
      if start >= 0 { found.append(start..<stretch.upperBound) }
    }
    return found
  }

  /// How many bytes at this place are no part of a word: 0 for letters and digits; more for tags, references and the
  /// spaces and quotation marks of several bytes.
  private static func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 0
    case UInt8(ascii: "<"): return skip(bytes, at, end, to: UInt8(ascii: ">"))
    case UInt8(ascii: "&"): return skip(bytes, at, end, to: UInt8(ascii: ";"))
    case 0xC2: return 2
    case 0xE2 where at + 1 < end && bytes[at + 1] == 0x80: return 3
    default: return byte < 0x80 ? 1 : 0
    }
  }

  private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, to byte: UInt8) -> Int {
    var here = at
    while here < end, bytes[here] != byte { here += 1 }
    return here - at + 1
  }
}
