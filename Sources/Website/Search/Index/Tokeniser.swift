/// Cuts a text into the words under which it can be found, without making a string of any.
///
/// Words are folded (see ``Folding``). An apostrophe parts words, so that `l’accord` is found under `accord`: elided
/// articles and pronouns are dropped, as is the English `’s`. Scripts without spaces give pairs of neighbouring
/// characters.
struct Tokeniser {
  /// Characters of a word past this number are not looked at.
  static let longest = 32

  /// The word that ``next()`` found, in UTF-8.
  private(set) var word: [UInt8] = []
  private let text: UnsafeBufferPointer<UInt8>
  private let short: UnsafeBufferPointer<Folding.Meaning>
  private var at = 0
  private var letters = 0
  /// The last character of a run of a script without spaces, and how long the run is so far.
  private var solo: [UInt8] = []
  private var run = 0
  private var followsApostrophe = false

  /// A tokeniser of UTF-8, which must stay where it is meanwhile. `short` is ``Folding/short``.
  init(_ text: UnsafeBufferPointer<UInt8>, short: UnsafeBufferPointer<Folding.Meaning>) {
    self.text = text
    self.short = short
    word.reserveCapacity(Self.longest * 4)
  }

  /// Finds the next word; false at the end.
  mutating func next() -> Bool {
    word.removeAll(keepingCapacity: true)
    letters = 0
    while at < text.count {
      let (meaning, length) = look()
      if meaning.isWord {
        if endsRun() { return true }
        append(meaning)
      } else if meaning.kind == Folding.Meaning.solo.kind {
        if letters > 0, ends(apostrophe: false) { return true }
        if extendsRun(length) { return true }
      } else if meaning.kind != Folding.Meaning.ignored.kind {
        if endsRun() { return true }
        let isApostrophe = meaning.kind == Folding.Meaning.apostrophe.kind
        at += length
        if letters > 0, ends(apostrophe: isApostrophe) { return true }
        if letters == 0, !isApostrophe { followsApostrophe = false }
        continue
      }
      at += length
    }
    return endsRun() || letters > 0 && ends(apostrophe: false)
  }

  /// The character here and its length in bytes.
  @inline(__always)
  private func look() -> (Folding.Meaning, Int) {
    let first = text[at]
    if first < 0x80 { return (short[Int(first)], 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard at + length <= text.count else { return (.separator, text.count - at) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    if value < Folding.shortEnd { return (short[Int(value)], length) }
    return (Unicode.Scalar(value).map(Folding.meaning) ?? .separator, length)
  }

  @inline(__always)
  private mutating func append(_ meaning: Folding.Meaning) {
    letters += 1
    guard letters <= Self.longest else { return }
    var rest = meaning.letters
    for _ in 0..<meaning.kind {
      word.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// A word is complete; false, and nothing is left of it, where it is not worth finding.
  private mutating func ends(apostrophe: Bool) -> Bool {
    let isSuffix = followsApostrophe && word.count == 1 && word[0] == UInt8(ascii: "s")
    followsApostrophe = apostrophe
    if isSuffix || apostrophe && Self.isElided(word) {
      word.removeAll(keepingCapacity: true)
      letters = 0
      return false
    }
    return true
  }

  /// At the end of a run of a script without spaces: true where it was one character long, which is a word then.
  private mutating func endsRun() -> Bool {
    guard run > 0 else { return false }
    defer { run = 0 }
    guard run == 1 else { return false }
    word = solo
    return true
  }

  /// Takes the character here into the run; true where it makes a pair with the one before.
  private mutating func extendsRun(_ length: Int) -> Bool {
    let character = Array(text[at..<at + length])
    run += 1
    defer { solo = character }
    guard run > 1 else { return false }
    at += length
    word = solo + character
    return true
  }

  private static let elided: Set<[UInt8]> = Set(
    ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr"]
      .map { Array($0.utf8) })

  private static func isElided(_ word: [UInt8]) -> Bool { word.count <= 6 && elided.contains(word) }
}
