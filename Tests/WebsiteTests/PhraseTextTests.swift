import Diagnostics
import Formats
import Testing

@testable import Website

/// What rules put into their sentences, on pages in both directions.
@Suite struct PhraseTextTests {
  private func written(
    _ words: Words, _ language: String, arabic: String? = nil,
    as text: (Edition, Phrase) -> PhraseText = { $0.spokenSentence($1) }
  ) throws -> String {
    let plan = try SampleSite.plan()
    let edition = try #require(plan.editions.first { $0.language == language })
    let catalogue = Catalogue(arabic.map { ["ar": [words.template: $0]] } ?? [:])
    let speaking = Edition(
      survey: edition.survey, words: edition.words, shell: edition.shell, names: edition.names,
      languages: edition.languages, cards: edition.cards, catalogue: catalogue, files: [], digests: [:],
      baseAddress: "")
    let html = HTMLWriter()
    let sheet = Sheet(html: html, words: edition.words, address: Address("ar/"))
    sheet.add(text(speaking, Phrase(en: words, fr: words)))
    return String(decoding: html.take(), as: UTF8.self)
  }

  @Test func daysAreWrittenAsPeopleDo() throws {
    let words: Words = "applies on \("2017-07-01")"
    let day = "<bdi><time datetime=\"2017-07-01\">"
    #expect(try written(words, "en") == "Applies on \(day)1 July 2017</time></bdi>")
    #expect(try written(words, "fr").contains("juillet 2017</time>"))
    #expect(try written(words, "ar", arabic: "يسري في {1}") == "يسري في \(day)1 يوليو 2017</time></bdi>")
  }

  @Test func idsAndRangesKeepTheirOrderInArabic() throws {
    let words: Words = "changes \("2026–2027"), \("file-a.xml") and \(12)"
    let arabic = try written(words, "ar", arabic: "يغير {1} و{2} و{3}")
    #expect(arabic == "يغير <bdi dir=\"ltr\">2026–2027</bdi> و<bdi dir=\"ltr\">file-a.xml</bdi> و12")
    #expect(try written(words, "en") == "Changes 2026–2027, file-a.xml and 12")
    #expect(try written("says \("نص")", "en") == "Says <bdi>نص</bdi>")
  }

  @Test func aSentenceThatNobodyTranslatedIsMarkedWhole() throws {
    let foreign = try written("applies on \("2017-07-01")", "ar")
    #expect(foreign == "<bdi lang=\"en\" dir=\"ltr\">Applies on 2017-07-01</bdi>")
  }

  @Test func peopleReadNamesInsteadOfIds() throws {
    #expect(try written("see “\("election-security")”", "en") == "See “Security of elections”")
    let police = try written("left to \("National Police")", "ar", arabic: "متروك لـ{1}")
    #expect(police == "متروك لـالشرطة الوطنية")
  }

  @Test func placesAreNamedWithoutTheIdsOfParts() throws {
    let place = { (edition: Edition, phrase: Phrase) in edition.spokenPlace(phrase) }
    #expect(try written("Secondment \("sec-experts")", "en", as: place) == "Secondment")
    #expect(try written("Independence \("institutional")", "en", as: place) == "Independence Institutional (D1)")
    #expect(try written("Data flow “\("Lists")”", "en", as: place) == "Data flow “Lists”")
    #expect(try written("Clause \("9.5")", "en", as: place) == "Clause 9.5")
  }

  @Test func namesInARowAreEachTranslated() throws {
    let names: Words = "nothing is said of: \("Financial (D2), Personnel (D3)")"
    let arabic = try written(names, "ar", arabic: "لا يُذكر شيء عن: {1}")
    #expect(!arabic.contains("Financial") && !arabic.contains("Personnel"))
  }
}
