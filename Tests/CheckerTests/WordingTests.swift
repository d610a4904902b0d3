import Diagnostics
import Registry
import Testing
import XML

@testable import Checker

/// What rules about wording read a text with.
@Suite struct WordingTests {
  /// Counted by characters, as the sentences of a report are understood: slow, and right.
  private func slowCounts(_ text: String) -> (words: Int, sentences: Int) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let ends = words.count { word in
      guard let last = word.last(where: { !"”»)\"".contains($0) }) else { return false }
      return ".!?؟。".contains(last)
    }
    return (words.count, max(1, ends))
  }

  @Test(arguments: [
    "", " ", "One.", "One two. Three!", "He said: “No.” Then he left.", "« Oui ! » dit-il (enfin).", "...", "”»)",
    "هل تنشر اللجنة؟ نعم، تنشره.", "委員会が決める。 次。", "trois\u{A0}mots\u{202F}: ici", "a.b c . d",
  ])
  func wordsAndSentencesAreCounted(_ text: String) {
    let counts = slowCounts(text)
    #expect(text.wordCount == counts.words)
    #expect(text.sentenceCount == counts.sentences)
  }

  @Test func phrasesAreFoundInTheOrderOfTheirList() {
    let phrases = Phrases(["veto", "approval of the minist", "موافقة الوزير"])
    func found(_ text: String) -> String? {
      let bytes = Array("…\(text)…".utf8)
      return phrases.place(in: bytes[3..<bytes.count - 3]).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(found("No approval of the Ministry, no VETO") == "VETO")
    #expect(found("the Approval of the Minister") == "Approval of the Minist")
    #expect(found("بعد موافقة الوزير") == "موافقة الوزير")
    #expect(found("approval of the commission; vet") == nil)
    #expect(found("") == nil)
  }

  @Test func suspectsAreFoundWhereverTheyStand() {
    // Whatever stands before.
    for offset in 0..<3 {
      let before = String(repeating: "e ", count: offset)
      func kinds(_ text: String) -> [Suspect.Kind] { SuspectScan.scan(Array((before + text).utf8)).map(\.kind) }
      #expect(kinds("TBD later") == [.placeholder])
      #expect(kinds("see [insert date] and ____") == [.placeholder, .placeholder])
      #expect(kinds("<!-- TODO: XXX -->fine! really") == [])
      #expect(kinds("<!-- a --> FIXME <!-- b -->") == [.placeholder])
      #expect(kinds("zero\u{200B}width") == [.hidden(0x200B)])
      #expect(kinds("p\u{430}ypal") == [.mixedScripts])
      #expect(kinds("d’accord « oui » Xavier, Full") == [])
    }
  }

  /// Reading the text once and cutting out a clause gives the same as reading the clause.
  @Test func wordsOfAClauseAreThoseOfTheText() throws {
    let registry = try #require(ExampleRegistry(.clean()))
    let register = Register(assembling: registry.unmarked().files.map { $0.read() })
    let text = try #require(register.agreement(Specimen.agreement)?.latest?.texts.first)
    let prose = Prose(text)
    #expect(prose.clauses.count == 8)
    for clause in prose.clauses {
      let cut = prose.tokens.within(clause.element.textRange)
      #expect(cut.ranges == Tokens(clause.element).ranges)
      #expect(cut.count > 0)
    }
  }
}
