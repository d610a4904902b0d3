extension ArraySlice<UInt8> {
  /// Where these bytes stand first; ASCII capitals in the text count as small letters, so the pattern must be in small ones.
  func place(of pattern: [UInt8]) -> Range<Int>? {
    guard let head = pattern.first, count >= pattern.count else { return nil }
    return withUnsafeBufferPointer { text in
      for at in 0...(text.count - pattern.count) where Self.small(text[at]) == head {
        var length = 1
        while length < pattern.count, Self.small(text[at + length]) == pattern[length] { length += 1 }
        if length == pattern.count { return startIndex + at..<startIndex + at + length }
      }
      return nil
    }
  }

  /// True if these bytes stand somewhere; letters of ASCII are compared without regard to case.
  func holds(_ pattern: [UInt8]) -> Bool { place(of: pattern.map(Self.small)) != nil }

  static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }
}

/// Phrases to look for all at once: most texts hold none of them, and one look through the bytes says so.
struct Phrases: Sendable {
  private let patterns: [[UInt8]]
  /// The patterns that begin with a byte, for each byte.
  private let starting: [[[UInt8]]]

  /// Phrases in small letters; ASCII capitals in the text count as small ones.
  init(_ phrases: [String]) {
    let patterns = phrases.map { $0.utf8.map(ArraySlice<UInt8>.small) }
    self.patterns = patterns
    starting = (0..<256).map { byte in patterns.filter { $0.first.map(Int.init) == byte } }
  }

  /// True if one of them stands somewhere.
  func occur(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      starting.withUnsafeBufferPointer { starting in
        for at in text.indices {
          let head = Int(ArraySlice<UInt8>.small(text[at]))
          if starting[head].isEmpty { continue }
          for pattern in starting[head] where Self.stands(pattern, text, at) { return true }
        }
        return false
      }
    }
  }

  /// The place of the first of them, in the order of the list, that stands somewhere.
  func place(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard occur(in: bytes) else { return nil }
    return patterns.lazy.compactMap { bytes.place(of: $0) }.first
  }

  private static func stands(_ pattern: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + pattern.count <= text.count else { return false }
    for offset in 1..<max(1, pattern.count) where ArraySlice<UInt8>.small(text[at + offset]) != pattern[offset] {
      return false
    }
    return true
  }
}

extension String {
  /// Without stops at the end: `6.` is `6`.
  var trimmingStops: String {
    var rest = self[...]
    while rest.last == "." { rest.removeLast() }
    return String(rest)
  }

  /// What the forms of a word have in common: without its last letter where it is long (Party, Parties).
  var stem: [UInt8] { Array((count > 4 ? String(dropLast()) : self).utf8) }
}
