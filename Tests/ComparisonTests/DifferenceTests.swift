import Testing

@testable import Comparison

@Suite struct DifferenceTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11 ^ state << 32
    }
  }

  private static func longestCommon(_ a: [Int], _ b: [Int]) -> Int {
    var row = Array(repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (j, y) in b.enumerated() {
        (row[j + 1], diagonal) = (x == y ? diagonal + 1 : max(row[j + 1], row[j]), row[j + 1])
      }
    }
    return row[b.count]
  }

  @Test func whatIsKeptIsTheSameInBothAndAsLongAsCanBe() {
    var dice = Dice(state: 7)
    for round in 0..<2_000 {
      let letters = 1 + round % 6
      let a = (0..<Int.random(in: 0...24, using: &dice)).map { _ in Int.random(in: 0...letters, using: &dice) }
      let b = (0..<Int.random(in: 0...24, using: &dice)).map { _ in Int.random(in: 0...letters, using: &dice) }
      let difference = Difference(a, b)
      let keptA = zip(a, difference.isRemoved).filter { !$0.1 }.map(\.0)
      let keptB = zip(b, difference.isAdded).filter { !$0.1 }.map(\.0)
      #expect(keptA == keptB, "\(a) \(b)")
      #expect(keptA.count == Self.longestCommon(a, b), "\(a) \(b)")
    }
  }

  @Test func staysTrueAndQuickPastItsBound() {
    var dice = Dice(state: 3)
    let a = (0..<4_000).map { _ in Int.random(in: 0...800, using: &dice) }
    let b = (0..<4_000).map { _ in Int.random(in: 0...800, using: &dice) }
    let difference = Difference(a, b)
    #expect(
      zip(a, difference.isRemoved).filter { !$0.1 }.map(\.0) == zip(b, difference.isAdded).filter { !$0.1 }.map(\.0))
  }

  @Test(arguments: [
    ("The voter’s list, 1,300 names at 08:00.", ["The", "voter’s", "list", ",", "1,300", "names", "at", "08:00", "."]),
    ("13.2 (a) re-use", ["13.2", "(", "a", ")", "re-use"]), ("", []), ("  \n ", []),
    ("選挙人名簿 2027", ["選", "挙", "人", "名", "簿", "2027"]), ("اللجنة، 30 يوماً", ["اللجنة", "،", "30", "يوماً"]),
    ("l’entente", ["l’entente"]), ("end.Next", ["end", ".", "Next"]), ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]),
  ])
  func cutsIntoWords(text: String, expected: [String]) {
    #expect(Tokenizer.tokens(text).map(\.text) == expected)
  }

  @Test(arguments: [
    ("within 24 hours", "within 1 hour", "within[- 24 hours-]{+ 1 hour+}"), ("same", "same", "same"),
    ("", "new text", "{+new text+}"), ("old", "", "[-old-]"),
    (
      "the police of the state", "the gendarmerie of a region",
      "the[- police of the state-]{+ gendarmerie of a region+}"
    ),
  ])
  func marksWords(before: String, after: String, expected: String) {
    let shown = MarkedText(before: before, after: after).strands.map { strand in
      switch strand.mark {
      case .same: strand.text
      case .added: "{+" + strand.text + "+}"
      case .removed: "[-" + strand.text + "-]"
      }
    }.joined()
    #expect(shown == expected)
  }
}
