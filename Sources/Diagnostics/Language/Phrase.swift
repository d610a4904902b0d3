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
    switch language.prefix(while: { $0 != "-" }).lowercased() {
    case "en": return en.text
    case "fr": return fr.text
    default:
      guard let template = catalogue.template(for: en.template, in: language) else { return en.text }
      return Words.fill(template, with: en.arguments)
    }
  }
}
