import Foundation
import Testing

@testable import Website

/// Words as the search sees them, here and in the script: both are compared with the same recorded files.
@Suite struct WordTests {
  static func words(_ text: String) -> [String] {
    Folding.short.withUnsafeBufferPointer { short in
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var tokens = Tokeniser(bytes, short: short)
        var words: [String] = []
        while tokens.next() { words.append(String(decoding: tokens.word, as: UTF8.self)) }
        return words
      }
    }
  }

  /// The forms of a word; those that count for phrases with a mark behind them.
  static func forms(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard ArabicForms.concerns(bytes) else { return [word + "*"] }
    let forms = bytes.withUnsafeBufferPointer { ArabicForms($0) }
    return (0..<6).filter { forms.forms >> $0 & 1 == 1 }.map { drop in
      String(decoding: bytes[(2 * drop)...], as: UTF8.self) + (forms.stems >> drop & 1 == 1 ? "*" : "")
    }
  }

  @Test func caseAccentsAndLigaturesAreNoDifference() {
    #expect(
      Self.words("Élections À L’ÉTRANGER cœur Straße İstanbul Łódź ﬁn")
        == Self.words("elections a etranger coeur strasse istanbul lodz fin"))
    #expect(Self.words("e\u{301}lu") == Self.words("élu"))
    #expect(Self.words("ＡＢＣ１２") == ["abc12"])
  }

  @Test func elidedArticlesAndPossessivesAreDropped() {
    #expect(Self.words("l’accord d'échange qu’il jusqu'au") == ["accord", "echange", "il", "au"])
    #expect(Self.words("the Commission’s act and it's s") == ["the", "commission", "act", "and", "it", "s"])
  }

  @Test func identifiersAndDatesAreTheirParts() {
    #expect(Self.words("voter-data-2026, 2027-05-16") == ["voter", "data", "2026", "2027", "05", "16"])
  }

  @Test func arabicMarksAndVariantsAreNoDifference() {
    #expect(Self.words("الاِنْتِخـــابات") == ["الانتخابات"])
    #expect(Self.words("أمن إدارة آخر مؤسسة على") == ["امن", "اداره", "اخر", "موسسه", "علي"])
    #expect(Self.words("٢٠٢٦ ۲۰۲۶") == ["2026", "2026"])
  }

  @Test func arabicWordsAreFoundWithoutArticleAndParticles() {
    #expect(Self.forms("الانتخابات") == ["الانتخابات", "انتخابات*"])
    #expect(Self.forms("والانتخابات") == ["الانتخابات", "انتخابات*"])
    #expect(Self.forms("بالانتخابات") == ["الانتخابات", "انتخابات*"])
    #expect(Self.forms("وبالانتخابات") == ["الانتخابات", "انتخابات*"])
    #expect(Self.forms("للجنه") == ["للجنه", "لجنه*", "جنه*"])
    #expect(Self.forms("وزاره") == ["وزاره*", "زاره"])
    #expect(Self.forms("ولجنه") == ["ولجنه*", "لجنه", "جنه"])
    #expect(Self.forms("امن") == ["امن*"])
    // With and without article the same word is found, whichever reading of its first letters is right.
    #expect(Self.forms("الالتزام").contains("التزام*") && Self.forms("التزام").contains("التزام"))
  }

  @Test func scriptsWithoutSpacesGivePairs() {
    #expect(Self.words("選挙管理 a 選") == ["選挙", "挙管", "管理", "a", "選"])
    #expect(Self.words("abc選挙x") == ["abc", "選挙", "x"])
  }

  @Test func invisibleCharactersDoNotEndAWordAndLongOnesAreCut() {
    #expect(Self.words("co\u{AD}mmis\u{200C}sion") == ["commission"])
    #expect(Self.words(String(repeating: "x", count: 40)) == [String(repeating: "x", count: 32)])
    #expect(Self.words("— ’ ' … ") == [])
    #expect(String(decoding: Self.words("\u{FFFD}a").joined().utf8, as: UTF8.self) == "a")
  }

  /// Swift compares strings by canonical equivalence: a letter that equals a base and a mark must fold to the base.
  @Test func theTableAgreesWithCanonicalEquivalence() {
    var letters: [Character: Unicode.Scalar] = [:]
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      if let scalar = Unicode.Scalar(UInt32(value)) { letters[Character(scalar)] = scalar }
    }
    var compared = 0
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in 0x300..<0x346 {
        guard let mark = Unicode.Scalar(UInt32(mark)),
          let letter = letters[Character(String(base) + String(mark))]
        else { continue }
        compared += 1
        #expect(Self.words(String(letter)) == [String(base)], "\(letter)")
      }
    }
    #expect(compared > 150)
  }

  static let folder = Repository.root.appendingPathComponent("Tests/Scenes/Search")

  static func compare(_ text: String, with name: String) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  /// What each character means, block by block; `Tests/Conformance/test_search.py` asks the script the same.
  @Test func charactersMeanWhatIsRecorded() throws {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x52F, 0x600...0x674, 0x679...0x6FF, 0x1E00...0x1FFF, 0x2000...0x206F, 0xFB00...0xFB06, 0xFE70...0xFEFC,
      0xFF01...0xFF5E, 0x5D0...0x5EA, 0x905...0x94D, 0xE01...0xE4E, 0x3041...0x30FF, 0x4E00...0x4E10, 0xAC00...0xAC10,
    ]
    var text = ""
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let meaning = Folding.meaning(scalar)
      var bytes: [UInt8] = []
      for at in 0..<(meaning.isWord ? Int(meaning.kind) : 0) {
        bytes.append(UInt8(truncatingIfNeeded: meaning.letters >> (8 * UInt64(at))))
      }
      switch meaning.kind {
      case Folding.Meaning.separator.kind: continue
      case Folding.Meaning.ignored.kind: text += "\(String(value, radix: 16)) -\n"
      case Folding.Meaning.apostrophe.kind: text += "\(String(value, radix: 16)) '\n"
      case Folding.Meaning.solo.kind: text += "\(String(value, radix: 16)) =\n"
      default: text += "\(String(value, radix: 16)) \(String(decoding: bytes, as: UTF8.self))\n"
      }
    }
    try Self.compare(text, with: "characters.txt")
  }

  /// Sentences, their words, and the forms of each word.
  @Test func sentencesGiveTheWordsThatAreRecorded() throws {
    let sentences = [
      "Memorandum of Understanding No. 12/2026 between the Commission’s office & the National Police",
      "L’accord d’échange : jusqu’à l’élection, qu’elle s’engage à l’« état civil » (art. 4.2)",
      "تعمل الشرطة والدرك بناءً على طلب اللجنة الانتخابيّة، وللجنة وحدها أن تقرّر بالإجماع",
      "وزارة التعليم فالمدارس كالبلديات وبمساعدة الالتزام للأمن ٢٠٢٦", "Straße, İzmir, ﬁchier, ŒUVRE, ǅ, ½ x²",
      "選挙管理委員会 2026年 การเลือกตั้ง", "voter-data-2026 v1.2 a@b.example +999 20 123 456", "it's l'' 's s's d' x'y'z",
    ]
    let lines = sentences.map { sentence in
      ([sentence] + Self.words(sentence).map { Self.forms($0).joined(separator: "|") }).joined(separator: "\t")
    }
    try Self.compare(lines.joined(separator: "\n") + "\n", with: "sentences.txt")
  }
}
