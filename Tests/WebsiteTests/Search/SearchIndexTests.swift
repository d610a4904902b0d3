import Foundation
import Registry
import Testing

@testable import Website

/// The index of the sample registry: written, read back, and asked.
@Suite struct SearchIndexTests {
  static func files(_ register: Register) throws -> [String: [UInt8]] {
    let search = Site.plan(register: register, theme: try Repository.theme(), facts: SampleSite.facts).search
    let made = search.files().map { ($0.path, $0.bytes) }
    #expect(Set(made.map(\.0)).count == made.count, "two files share a path")
    return Dictionary(made, uniquingKeysWith: { first, _ in first })
  }

  static let sample: [String: [UInt8]] = {
    do {
      return try files(try SampleSite.register())
    } catch {
      fatalError("the sample cannot be indexed: \(error)")
    }
  }()

  @Test(arguments: ["en", "fr", "ar"])
  func everyTitleFindsItsAgreement(language: String) throws {
    let index = try IndexReader(Self.sample, language)
    let paths = try index.owners.indices.map { try index.path($0) }
    for unit in index.owners.indices where paths[unit].hasPrefix("agreements/") {
      let title = try #require(index.unit(unit)[2] as? String)
      for word in WordTests.words(title) {
        for form in WordTests.forms(word).map({ $0.replacingOccurrences(of: "*", with: "") }) {
          let found = try index.word(form)
          #expect(found[unit] != nil, "\(title): \(form)")
        }
      }
    }
  }

  @Test func everyWordAndPairOfAPassageFindsItsUnit() throws {
    let index = try IndexReader(Self.sample, "fr")
    let unit = try #require(
      index.owners.indices.first { try index.path($0) == "agreements/voter-data-civil-status/" })
    let passages = try #require(index.unit(unit)[8] as? [[String]])
    #expect(passages.count > 5)
    for passage in passages.prefix(12) {
      let words = WordTests.words(passage[3])
      for word in Set(words) { #expect(try index.word(word)[unit] != nil, "\(word)") }
      for (left, right) in zip(words, words.dropFirst()).prefix(20) {
        #expect(try index.pair(left, right).contains(unit), "\(left) \(right)")
      }
    }
    #expect(try index.pair("civil", "etat").contains(unit) == false)
  }

  @Test func namesAreMadeOfTheContentAndPlacesExist() throws {
    for (path, bytes) in Self.sample where path.hasPrefix("search/") {
      let language = String(path.dropFirst("search/".count).prefix { $0 != "/" })
      #expect(ShardShop(language: language).path(of: bytes) == path)
    }
    let html = SampleSite.made.pages
    let index = try IndexReader(Self.sample, "en")
    for unit in index.owners.indices {
      let card = try index.unit(unit)
      let path = try index.path(unit)
      let page = try #require(html["en/\(path)index.html"])
      for passage in try #require(card[8] as? [[String]]) where !passage[0].isEmpty {
        #expect(page.contains("id=\"\(passage[0])\""), "\(path): \(passage[0])")
      }
    }
  }

  @Test func aTextThatIsNotPublishedIsNotIndexed() throws {
    let word = "scrutineerium"
    let agreement = "voter-data-civil-status"
    let shown = try SampleSite.register { name, text in
      name.hasPrefix(agreement)
        ? text.replacingOccurrences(of: "<paragraph>", with: "<paragraph>\(word) ") : text
    }
    #expect(try IndexReader(try Self.files(shown), "en").word(word).isEmpty == false)
    let hidden = try SampleSite.register { name, text in
      guard name.hasPrefix(agreement) else { return text }
      return text.replacingOccurrences(of: "<paragraph>", with: "<paragraph>\(word) ")
        .replacingOccurrences(of: "decision=\"full\"", with: "decision=\"summary\"")
    }
    #expect(hidden.agreement(agreement)?.latest?.publication?.decision == "summary")
    let files = try Self.files(hidden)
    #expect(try IndexReader(files, "en").word(word).isEmpty)
    for (path, bytes) in files { #expect(!String(decoding: bytes, as: UTF8.self).contains(word), "\(path)") }
  }

  @Test func aNewAgreementLeavesTheUnitsOfOthersWhereTheyWere() throws {
    let fewer = try Self.files(
      try SampleSite.register { name, text in name.hasPrefix("turnout-research-pilot/") ? nil : text })
    let units = { (files: [String: [UInt8]]) in Set(files.filter { Self.isUnit($0.value) }.keys) }
    let (before, after) = (units(fewer), units(Self.sample))
    #expect(after.subtracting(before).count <= 6)
    #expect(before.subtracting(after).isEmpty)
  }

  private static func isUnit(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("concordSearch([\"agreement\"".utf8))
  }

  @Test func theSameRegisterGivesTheSameIndex() throws {
    #expect(try Self.files(try SampleSite.register()) == Self.sample)
  }

  @Test func stretchesJoinedAreLikeOneStretch() {
    let texts = ["fire watch", "fire brigade and watch", "watch the fire watch", "brigade", "watch"]
    func lists(_ groups: [[String]]) -> [String] {
      var bases: [Int] = []
      var segments: [PostingLists] = []
      var count = 0
      for group in groups {
        var index = SegmentBuilder()
        for text in group {
          index.add(text, weight: 1)
          index.endUnit()
        }
        bases.append(count)
        count += group.count
        segments.append(index.finish().words)
      }
      return Shards(segments, bases: bases, notes: PostingCode.steps, shop: ShardShop(language: "en")).files
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    let whole = lists([texts])
    #expect(whole == lists([Array(texts[..<2]), Array(texts[2...])]))
    #expect(whole == lists(texts.map { [$0] }))
    #expect(whole.count == 1 && whole[0].contains("brigade"))
  }

  @Test(arguments: [[0], [31, 32, 33], [1_023, 1_024, 1_048_577, 0, 7]])
  func numbersComeBack(numbers: [Int]) {
    var code: [UInt8] = []
    for number in numbers { PostingCode.append(number, to: &code) }
    #expect(PostingCode.numbers(code) == numbers)
    #expect(
      !code.contains(UInt8(ascii: "\\")) && !code.contains(UInt8(ascii: "\"")) && !code.contains(UInt8(ascii: ",")))
  }

  @Test func aTableOfTermsKeepsTheirNumbersWhileItGrows() {
    var table = TermTable(capacity: 1)
    let terms = (0..<5_000).map { Array("term-\($0 * 7 % 5_000)".utf8) }
    let first = terms.map { term in term.withUnsafeBufferPointer { table.number(of: $0) } }
    let again = terms.map { term in term.withUnsafeBufferPointer { table.number(of: $0) } }
    #expect(first == Array(0..<5_000) && again == first && table.count == 5_000)
    let sorted = table.sorted().map { Array(table.bytes[table.range($0)]) }
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func scriptsHoldAnyText() throws {
    var file = ScriptFile()
    file.append(string: "a\"b\\c\nd\u{2028}e\u{2029}</script>ب")
    let bytes = file.finish()
    #expect(try IndexReader.data(bytes) as? String == "a\"b\\c d\u{2028}e\u{2029}</script>ب")
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
  }
}
