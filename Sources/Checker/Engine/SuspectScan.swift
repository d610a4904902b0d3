/// A stretch of a file that looks wrong whatever it stands in.
struct Suspect: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A word that drafters leave where something is to come.
    case placeholder
    /// A character that does not show and changes how text reads.
    case hidden(UInt32)
    /// A word of letters from two scripts that look alike.
    case mixedScripts
  }

  let kind: Kind
  let range: Range<Int>
}

/// Looks through the bytes of a file once for what no text should have. Comments are passed over.
enum SuspectScan {
  static func scan(_ bytes: [UInt8]) -> [Suspect] {
    var found: [Suspect] = []
    bytes.withUnsafeBufferPointer { bytes in
      triggers.withUnsafeBufferPointer { triggers in
        var at = next(bytes, 0, triggers)
        while at < bytes.count { at = next(bytes, look(bytes, at, &found), triggers) }
      }
    }
    return found
  }

  /// Bytes with which something suspect, or a comment, can begin.
  private static let triggers: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "TXFL[_?!".utf8 { table[Int(byte)] = true }
    for byte in [0xC2, 0xCE, 0xCF, 0xD0, 0xD1, 0xE2, 0xEF] { table[byte] = true }
    return table
  }()

  /// The first place from here on where something can begin.
  private static func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ triggers: UnsafeBufferPointer<Bool>
  ) -> Int {
    var at = start
    while at < bytes.count, !triggers[Int(bytes[at])] { at += 1 }
    return at
  }

  private static let words = ["TBD", "TBC", "TODO", "FIXME", "Lorem ipsum"].map { Array($0.utf8) }
  private static let openings = [
    "[to be written", "[insert", "[Insert", "[INSERT", "[à compléter", "[À compléter", "[للإكمال", "[TBD", "[nom ",
    "[name ",
  ]
  .map { Array($0.utf8) }

  /// Looks at what begins at `at`; where to go on.
  private static func look(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ found: inout [Suspect]) -> Int {
    switch bytes[at] {
    // Not at the `<`, which begins every tag as well.
    case UInt8(ascii: "!"): return at > 0 && starts(bytes, at - 1, comment) ? endOfComment(bytes, at - 1) : at + 1
    case UInt8(ascii: "X"), UInt8(ascii: "_"), UInt8(ascii: "?"): return lookAtRun(bytes, at, &found)
    case UInt8(ascii: "["):
      guard let opening = openings.first(where: { starts(bytes, at, $0) }) else { return at + 1 }
      var end = at + opening.count
      while end < bytes.count, bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "<"),
        bytes[end] != UInt8(ascii: "\"")
      { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: "]") { end += 1 }
      found.append(Suspect(kind: .placeholder, range: at..<end))
      return end
    case 0x80...: return lookAtCharacter(bytes, at, &found)
    default:
      guard !isLetter(bytes, at - 1),
        let word = words.first(where: { starts(bytes, at, $0) && !isLetter(bytes, at + $0.count) })
      else { return at + 1 }
      found.append(Suspect(kind: .placeholder, range: at..<at + word.count))
      return at + word.count
    }
  }

  private static let comment = Array("<!--".utf8)

  private static func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = Array("-->".utf8)
    var at = start + 4
    while at < bytes.count, !starts(bytes, at, end) { at += 1 }
    return at + 3
  }

  /// `XXX`, `____`, `???`.
  private static func lookAtRun(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ found: inout [Suspect]) -> Int {
    var end = at
    while end < bytes.count, bytes[end] == bytes[at] { end += 1 }
    let least = bytes[at] == UInt8(ascii: "_") ? 4 : 3
    if end - at >= least, !isLetter(bytes, at - 1), !isLetter(bytes, end) {
      found.append(Suspect(kind: .placeholder, range: at..<end))
    }
    return end
  }

  private static func lookAtCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ found: inout [Suspect]) -> Int {
    let length = bytes[at] < 0xE0 ? 2 : 3
    guard at + length <= bytes.count else { return at + 1 }
    var value = UInt32(bytes[at] & (length == 2 ? 0x1F : 0x0F))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    switch value {
    case 0x80...0x9F, 0x200B, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      // The mark of byte order at the beginning of a file is no text.
      if at > 0 { found.append(Suspect(kind: .hidden(value), range: at..<at + length)) }
    case 0x370...0x52F:
      // The whole word is looked at once, however long it is.
      let word = word(bytes, around: at)
      if bytes[word].contains(where: isLatin), found.last?.range != word {
        found.append(Suspect(kind: .mixedScripts, range: word))
      }
      return max(word.upperBound, at + length)
    default: break
    }
    return at + length
  }

  /// The word of Latin, Greek and Cyrillic letters around a place.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, around at: Int) -> Range<Int> {
    func isWord(_ byte: UInt8) -> Bool {
      isLatin(byte) || (0xCE...0xD1).contains(byte) || byte & 0xC0 == 0x80
    }
    var (start, end) = (at, at)
    while start > 0, isWord(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at >= 0, at < bytes.count else { return false }
    return isLatin(bytes[at]) || bytes[at] >= 0x80 || (0x30...0x39).contains(bytes[at])
  }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: [UInt8]) -> Bool {
    guard at + word.count <= bytes.count else { return false }
    for (offset, byte) in word.enumerated() where bytes[at + offset] != byte { return false }
    return true
  }
}
