import Checker
import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing
@testable import Website

/// What rules say exists in the third language of the sample, from the file `Site/findings/ar.xlf`.
@Suite struct CatalogueTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func catalogue() throws -> Catalogue {
    let (theme, findings) = try SiteFolder.load(Self.root.appending(path: "Site").path)
    #expect(findings.map(\.message.en.text) == [])
    return try #require(theme).catalogue
  }

  @Test func everyRuleAndFamilyHasALineOfItsOwn() throws {
    let catalogue = try catalogue()
    let phrases =
      Checker.cards.map(\.summary) + Checker.cards.compactMap(\.onTheDay) + RuleFamily.allCases.map(\.phrase)
    let missing = phrases.filter { catalogue.template(for: $0.en.template, in: "ar") == nil }
    #expect(missing.map(\.en.template) == [])
  }

  /// Sentences that are put together from pieces that are themselves words stay English, and are marked so.
  private static let pieced: Set<String> = ["does not say {1}", "cites “{1}”, which {2} {3}"]

  @Test func whatTheSampleShowsIsTranslated() async throws {
    let catalogue = try catalogue()
    let inspection = try await Inspection.inspect(
      Self.root.appending(path: "Agreements").path, day: try #require(Day("2026-11-21")))
    let shown = inspection.findings.filter { $0.severity >= .warning }
    #expect(shown.count > 20)
    let phrases = shown.flatMap { [$0.message, $0.place, $0.why].compactMap { $0 } }
    let missing = Set(phrases.map(\.en.template)).filter { catalogue.template(for: $0, in: "ar") == nil }
    #expect(missing.subtracting(Self.pieced) == [])
  }

  @Test func whatIsNotTranslatedIsToldToBeEnglish() throws {
    let catalogue = try catalogue()
    let known = Phrase(en: "has no time limit", fr: "n’a pas de délai")
    #expect(known.spoken(in: "ar", catalogue: catalogue).language == "ar")
    #expect(known.spoken(in: "ar-EG", catalogue: catalogue).language == "ar-EG")
    let unknown = Phrase(en: "nobody translated this", fr: "personne n’a traduit ceci")
    #expect(unknown.spoken(in: "ar", catalogue: catalogue) == ("nobody translated this", "en"))
    #expect(Phrase.verbatim("IEC").spoken(in: "ar", catalogue: catalogue) == ("IEC", "ar"))
  }

  @Test func aTranslationThatLosesAnArgumentIsReported() {
    let file = StringFile(
      language: "ar", path: "ar.xlf",
      units: [.init(id: "a", source: "keeps {1} for {2} days", target: "يحفظ {1}"), .init(id: "b", source: "x {1}")])
    #expect(file.templateFaults.map(\.rule) == ["site/text-blanks-differ"])
  }
}
