import Diagnostics
import Registry
import Testing

@testable import Website

@Suite struct IndependencePageTests {
  @Test(arguments: ["en", "fr", "ar"])
  func everyKindOfFactHasAText(language: String) throws {
    let words = try Repository.words(language)
    let source = try Repository.words("en")
    for kind in IndependenceFact.Kind.allCases {
      let text = try #require(words.named("fact." + kind.rawValue), "\(kind)")
      #expect(language == "en" || text != source.named("fact." + kind.rawValue), "\(kind) is not translated")
    }
  }

  @Test func theAgreementPageTellsFactsWithTheirPlaces() throws {
    let html = try #require(SampleSite.made.pages["en/agreements/election-security/index.html"])
    let part = try #require(html.range(of: "<section class=\"part\" id=\"independence\""))
    let text = html[part.lowerBound...].prefix(60_000)
    #expect(text.contains("id=\"dimension-d4\""))
    #expect(text.contains("The commission decides"))
    #expect(text.contains("href=\"#fact-d-request\""))
    #expect(text.contains("Nothing about this dimension."))
  }

  @Test(arguments: ["en", "fr", "ar"])
  func theRegistryPageNamesAgreementsBehindFigures(language: String) throws {
    let html = try #require(SampleSite.made.pages["\(language)/independence/index.html"])
    for dimension in Dimension.allCases {
      #expect(html.contains("id=\"dimension-\(dimension.rawValue.lowercased())\""))
    }
    #expect(html.contains("/agreements/staff-secondment/index.html#independence"))
    #expect(html.contains("G-E12"))
  }
}
