/// Indexes units of text one after the other: which words stand in a unit and how much they count there, and which
/// pairs of words follow each other.
///
/// A unit is a document, or a part of a long one: what a reader loads to see why a result was found. Time is linear in
/// the text, memory in the number of different words and pairs per unit.
struct SegmentBuilder {
  private var words = TermTable(capacity: 8_192)
  private var pairs = PairTable()
  /// What each word weighs in the unit at work, and the words that weigh something.
  private var weights: [UInt32] = []
  private var touched: [UInt32] = []
  private var wordPostings: [UInt64] = []
  private var pairPostings: [UInt64] = []
  private var length = 0
  private(set) var unit = 0

  /// How fast a word's strength grows with its weight, and the number of words in a unit of usual length.
  private static let saturation = 2.0
  private static let usualLength = 700.0

  /// Indexes a text. Words at the end of one text and the beginning of the next are no pair.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, weight: Int) {
    Folding.short.withUnsafeBufferPointer { short in
      var tokens = Tokeniser(text, short: short)
      var before: (Int, Int)?
      while tokens.next() {
        length += 1
        let stems = tokens.word.withUnsafeBufferPointer { add(word: $0, UInt32(weight)) }
        if let before { pair(before, stems) }
        before = stems
      }
    }
  }

  /// Indexes a string.
  mutating func add(_ text: String, weight: Int) {
    var text = text
    text.withUTF8 { add($0, weight: weight) }
  }

  /// Counts all forms of a word; returns the one or two that count for pairs.
  @inline(__always)
  private mutating func add(word: UnsafeBufferPointer<UInt8>, _ weight: UInt32) -> (Int, Int) {
    guard word[0] & 0xFC == 0xD8 else {
      let number = count(word, weight)
      return (number, number)
    }
    let forms = ArabicForms(word)
    var stems: (Int, Int)?
    for drop in 0..<6 where forms.forms >> drop & 1 == 1 {
      let number = count(UnsafeBufferPointer(rebasing: word[(2 * drop)...]), weight)
      if forms.stems >> drop & 1 == 1 { stems = stems.map { ($0.0, number) } ?? (number, number) }
    }
    return stems ?? (0, 0)
  }

  @inline(__always)
  private mutating func count(_ word: UnsafeBufferPointer<UInt8>, _ weight: UInt32) -> Int {
    let number = words.number(of: word)
    if number == weights.count { weights.append(0) }
    if weights[number] == 0 { touched.append(UInt32(number)) }
    weights[number] += weight
    return number
  }

  private mutating func pair(_ left: (Int, Int), _ right: (Int, Int)) {
    note(left.0, right.0)
    if left.0 != left.1 { note(left.1, right.0) }
    guard right.0 != right.1 else { return }
    note(left.0, right.1)
    if left.0 != left.1 { note(left.1, right.1) }
  }

  @inline(__always)
  private mutating func note(_ left: Int, _ right: Int) {
    guard let number = pairs.number(of: left, right, in: UInt32(unit)) else { return }
    pairPostings.append(UInt64(number) << 32 | UInt64(unit))
  }

  /// Ends the unit: the strength of each word in it is what grows with its weight, ever more slowly, and is less in a
  /// long text than in a short one (as in BM25). It depends on nothing outside the unit.
  mutating func endUnit() {
    let norm = Self.saturation * (0.4 + 0.6 * Double(length) / Self.usualLength)
    for number in touched {
      let weight = Double(weights[Int(number)])
      let step = min(Int(weight / (weight + norm) * Double(PostingCode.steps)), PostingCode.steps - 1)
      wordPostings.append(UInt64(number) << 32 | UInt64(unit * PostingCode.steps + step))
      weights[Int(number)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    length = 0
    unit += 1
  }

  /// The lists of words and of pairs; a pair is written as its two words with a space between.
  consuming func finish() -> (words: PostingLists, pairs: PostingLists) {
    var names = TermTable(capacity: pairs.pairs.count)
    var name: [UInt8] = []
    words.bytes.withUnsafeBufferPointer { bytes in
      for pair in pairs.pairs {
        name.removeAll(keepingCapacity: true)
        name.append(contentsOf: bytes[words.range(Int(pair >> 32))])
        name.append(0x20)
        name.append(contentsOf: bytes[words.range(Int(pair & 0xFFFF_FFFF))])
        _ = name.withUnsafeBufferPointer { names.number(of: $0) }
      }
    }
    return (
      PostingLists(terms: words, postings: wordPostings, notes: PostingCode.steps),
      PostingLists(terms: names, postings: pairPostings, notes: 1)
    )
  }
}
