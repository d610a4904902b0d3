/// A sentence in the languages that the tool itself speaks; further languages come from a ``Catalogue``.
public struct Phrase: Sendable, Hashable {
  /// In English; its template is the key in catalogues.
  public let en: Words
  /// In French.
  public let fr: Words

  /// The sentence in both languages.
  public init(en: Words, fr: Words) {
    self.en = en
    self.fr = fr
  }

  /// Text that is the same in every language: a name, a title, a quotation.
  public static func verbatim(_ text: String) -> Phrase {
    let words = Words(template: "{1}", arguments: [text])
    return Phrase(en: words, fr: words)
  }

  /// The sentence in a language (`fr`, `fr-CA`, …): from the catalogue where it has the template, else English.
  public func text(in language: String, catalogue: Catalogue = .none) -> String {
    spoken(in: language, catalogue: catalogue).text
  }

  /// The sentence in a language, and the language in which it is really spoken: English where nobody translated it, so
  /// that a page can mark it. What is the same in every language is spoken in the language asked for.
  public func spoken(in language: String, catalogue: Catalogue = .none) -> (text: String, language: String) {
    switch language.prefix(while: { $0 != "-" }).lowercased() {
    case "en": return (en.text, language)
    case "fr": return (fr.text, language)
    default:
      if let template = catalogue.template(for: en.template, in: language) {
        return (Words.fill(template, with: en.arguments), language)
      }
      return (en.text, en == fr && en.template == "{1}" ? language : "en")
    }
  }
}
