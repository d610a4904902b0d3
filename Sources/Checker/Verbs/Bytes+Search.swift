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

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }
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
