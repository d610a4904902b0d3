import Testing

@testable import Diagnostics

@Suite struct WordsTests {
  @Test func keepsTemplateAndArgumentsApart() {
    let name = "voter list"
    let words: Words = "keeps \(name) for \(30) days"
    #expect(words.template == "keeps {1} for {2} days")
    #expect(words.arguments == ["voter list", "30"])
    #expect(words.text == "keeps voter list for 30 days")
  }

  @Test(arguments: ["plain", "{", "}", "{1}", "a {{b}} c", "{x", "x}", "{}", ""])
  func bracesOfTheTextSurvive(_ text: String) {
    #expect(Words(stringLiteral: text).text == text)
    #expect(Phrase.verbatim(text).text(in: "fr") == text)
  }

  @Test func argumentsAreNotReadAgain() {
    let words: Words = "\("{2}") and \("b")"
    #expect(words.text == "{2} and b")
  }

  @Test func phraseSpeaksFurtherLanguagesFromTheCatalogue() {
    let phrase = Phrase(en: "keeps \("list") for \(3) days", fr: "conserve \("liste") \(3) jours")
    let catalogue = Catalogue(["pt": ["keeps {1} for {2} days": "por {2} dias, {1}"]])
    #expect(phrase.text(in: "en") == "keeps list for 3 days")
    #expect(phrase.text(in: "fr-CA") == "conserve liste 3 jours")
    #expect(phrase.text(in: "pt-BR", catalogue: catalogue) == "por 3 dias, list")
    #expect(phrase.text(in: "ar", catalogue: catalogue) == "keeps list for 3 days")
  }

  @Test func piecesTellWhatWasPutIn() {
    let words: Words = "{\("a")} since \("2027-07-01")"
    #expect(
      words.pieces == [.words("{"), .argument("a"), .words("} since "), .argument("2027-07-01")])
    #expect(Words(template: "{2}, {9}", arguments: ["x", "y"]).pieces == [.argument("y"), .words(", {9}")])
    #expect(Words("plain").pieces == [.words("plain")])
    #expect(Words("").pieces == [])
  }

  @Test func aCatalogueTakesItsOwnArgumentsWhereThereAreAny() {
    let phrase = Phrase(en: "at \("Town")", fr: "à \("Ville")", arguments: ["ar": ["مدينة"]])
    let catalogue = Catalogue(["ar": ["at {1}": "في {1}"], "pt": ["at {1}": "em {1}"]])
    #expect(phrase.text(in: "ar-EG", catalogue: catalogue) == "في مدينة")
    #expect(phrase.text(in: "pt", catalogue: catalogue) == "em Town")
    #expect(phrase.text(in: "ar") == "at Town")
    #expect(phrase.text(in: "fr") == "à Ville")
  }
}
