import Comparison
import Formats
import Registry
import Testing

@testable import Website

/// What feeds and calendars say in the words of the site.
@Suite struct SiteWordsTests {
  private func changes(of id: String, _ from: Int, _ to: Int, in language: String) throws -> [String] {
    let survey = try SampleSite.plan().survey
    let series = try #require(survey.register.agreement(id))
    let versions = (try #require(series.version(from)), try #require(series.version(to)))
    let words = SiteWords(survey, theme: try Repository.theme())
    return words.changes(Comparison(from: versions.0, to: versions.1), in: language)
  }

  @Test func whatWasAgreedIsToldBeforeFormalities() throws {
    let lines = try changes(of: "voter-data-interconnection", 1, 2, in: "en")
    #expect(lines[0].hasPrefix("Facts changed: "))
    #expect(lines.count <= 16)
    #expect(!lines.contains { $0.hasPrefix("Summary") || $0.hasPrefix("Identifier") }, "there is more to tell")
    #expect(lines.contains { $0.hasPrefix("Parts of the text reworded: 2.1, 2.2") })
    #expect(lines.allSatisfy { $0.count < 400 && !$0.contains("\n") })
  }

  @Test func eachLanguageTellsItInItsOwnWords() throws {
    let french = try changes(of: "voter-data-interconnection", 1, 2, in: "fr")
    #expect(french[0].hasPrefix("Faits modifiés : "))
    let arabic = try changes(of: "voter-data-interconnection", 1, 2, in: "ar")
    #expect(arabic.count == french.count && arabic[0].hasPrefix("وقائع تغيّرت: "))
    #expect(try changes(of: "voter-data-interconnection", 1, 2, in: "tlh") == [])
  }

  @Test func everyKindOfDateHasAName() throws {
    let words = SiteWords(try SampleSite.plan().survey, theme: try Repository.theme())
    for language in ["en", "fr", "ar"] {
      let names = Occasion.Kind.allCases.compactMap { words.name(of: $0, in: language) }
      #expect(names.count == Occasion.Kind.allCases.count && Set(names).count >= names.count - 1)
    }
    #expect(words.name(of: .review, in: "fr") == "Réexamen prévu")
    #expect(words.name(of: .review, in: "tlh") == nil)
  }

  /// The registry may say how a language is written, whatever is usual.
  @Test func theRegistryDecidesInWhichDirectionPagesRun() throws {
    let register = try SampleSite.register { name, text in
      name == "registry.xml"
        ? text.replacing("code=\"fr\" direction=\"ltr\"", with: "code=\"fr\" direction=\"rtl\"") : text
    }
    let survey = Survey(register: register, day: SampleSite.facts.day, findings: [])
    let editions = Editions.make(survey, try Repository.theme(), SampleSite.facts).editions
    #expect(editions.map { $0.words.direction } == [.leftToRight, .rightToLeft, .rightToLeft])
  }
}
