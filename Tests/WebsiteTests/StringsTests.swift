import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite struct StringsTests {
  @Test(arguments: ["en", "fr", "ar"])
  func everyTextOfTheSiteExists(language: String) throws {
    let (theme, findings) = Theme.read(try Repository.siteFiles())
    #expect(findings == [])
    let (strings, gaps) = try #require(theme).words(language, digits: .western)
    #expect(gaps.map(\.message.en.text) == [])
    #expect(strings.language == language)
  }

  @Test(arguments: [
    ("en", "2027-03-14", "14 March 2027"), ("en", "2027-03-01", "1 March 2027"), ("fr", "2027-08-01", "1er août 2027"),
    ("ar", "2027-01-09", "9 يناير 2027"), ("en", "2027", "2027"), ("en", "2027-13-01", "2027-13-01"), ("en", "", ""),
  ])
  func writesDays(language: String, iso: String, expected: String) throws {
    #expect(try Repository.words(language).date(iso) == expected)
  }

  @Test func writesArabicIndicDigitsOnRequest() throws {
    let words = try Repository.words("ar", digits: .arabicIndic)
    #expect(words.date("2027-01-09") == "٩ يناير ٢٠٢٧")
    #expect(words.number(12_345) == "١٢,٣٤٥")
  }

  @Test(arguments: [
    ("en", 1, "1 agreement"), ("en", 12_345, "12,345 agreements"), ("fr", 0, "0 accord"),
    ("fr", 12_345, "12\u{202F}345 accords"),
    ("ar", 1, "اتفاق واحد"), ("ar", 2, "اتفاقان"), ("ar", 5, "5 اتفاقات"), ("ar", 11, "11 اتفاقًا"),
    ("ar", 100, "100 اتفاق"),
  ])
  func countsInEachLanguage(language: String, count: Int, expected: String) throws {
    #expect(try Repository.words(language)(ListWord.count, count: count) == expected)
  }

  @Test(arguments: [
    ("P6M", "6 months"), ("P1Y", "1 year"), ("PT24H", "24 hours"), ("P1Y6M", "1 year 6 months"), ("P0D", "0 days"),
    ("P", "P"), ("6 months", "6 months"), ("PX", "PX"), ("PT30M", "30 minutes"), ("P2W", "2 weeks"),
  ])
  func writesDurations(iso: String, expected: String) throws {
    #expect(try Repository.words("en").duration(iso) == expected)
  }

  @Test func reportsWhatATranslationLacks() throws {
    let source = StringFile(
      language: "en", path: "en.xlf",
      units: [
        .init(id: "a.b", source: "from {x}"), .init(id: "a.c", source: "c"), .init(id: "a.d[one]", source: "d"),
        .init(id: "a.d[other]", source: "ds"),
      ])
    let translation = StringFile(
      language: "ar", path: "ar.xlf",
      units: [
        .init(id: "a.b", source: "", target: "من {y}"), .init(id: "a.d[other]", source: "", target: "د"),
        .init(id: "a.z", source: "", target: "z"),
      ])
    #expect(
      translation.gaps(from: source).map(\.rule.rawValue) == [
        "site/text-blanks-differ", "site/text-untranslated",
        "site/text-untranslated", "site/text-untranslated", "site/text-untranslated", "site/text-untranslated",
        "site/text-untranslated", "site/text-unknown",
      ])
  }

  @Test func readsXLIFFWithPlaces() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="site" source-language="en" target-language="fr" datatype="plaintext"><body>
      <trans-unit id="page.home"><source>Home &amp; away</source><target>Accueil</target></trans-unit>
      <trans-unit><source>x</source></trans-unit>
      </body></file></xliff>
      """
    let (strings, findings) = StringFile.read(SourceFile(path: "fr.xlf", text: text))
    #expect(strings?.language == "fr")
    #expect(strings?.units.map(\.key) == ["page.home"])
    #expect(strings?.units.first?.source == "Home & away")
    #expect(findings.map(\.rule) == ["site/text-incomplete"])
    #expect(findings.first?.range?.start.line == 5)
  }

  @Test(arguments: ["", "<a/>", "<xliff><file/></xliff>", "<xliff"])
  func refusesOtherFiles(text: String) {
    let (strings, findings) = StringFile.read(SourceFile(path: "x.xlf", text: text))
    #expect(strings == nil)
    #expect(!findings.isEmpty)
  }

  @Test func everyTextIsUsed() throws {
    let sources = Repository.root.appendingPathComponent("Sources/Website")
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let code = try names.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("Word.swift") }
      .map { try String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8) }.joined()
    let used = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { $0.split(separator: ".") })
    let site = try Repository.siteFiles().filter { $0.path.hasSuffix(".html") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for key in WordArea.allCases.flatMap(\.keys) {
      #expect(used.contains(key.split(separator: ".")[1]) || site.contains("{{text:\(key)}}"), "\(key)")
    }
  }

  @Test func fillsBlanks() {
    #expect(Wording.fill(Wording("a {b} c {d} {} {1}").other, ["b": "{d}", "d": "x"]) == "a {d} c x {} {1}")
    #expect(Wording("{b}{a}{b}").blanks == ["a", "b"])
  }
}
