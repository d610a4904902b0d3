/// A sentence in the languages that the tool itself speaks; further languages come from a ``Catalogue``.
public struct Phrase: Sendable, Hashable {
  /// In English; its template is the key in catalogues.
  public let en: Words
  /// In French.
  public let fr: Words
  /// What to put into a catalogue’s template in further languages, where that has words of its own there: names, titles.
  public let arguments: [String: [String]]

  /// The sentence in both languages; `arguments` by language tag, in the order of the English ones.
  public init(en: Words, fr: Words, arguments: [String: [String]] = [:]) {
    self.en = en
    self.fr = fr
    self.arguments = arguments
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
    let (words, spoken) = words(in: language, catalogue: catalogue)
    return (words.text, spoken)
  }

  /// The same with template and arguments apart.
  public func words(in language: String, catalogue: Catalogue = .none) -> (words: Words, language: String) {
    let primary = language.prefix(while: { $0 != "-" }).lowercased()
    switch primary {
    case "en": return (en, language)
    case "fr": return (fr, language)
    default:
      guard let template = catalogue.template(for: en.template, in: language) else {
        return (en, en == fr && en.template == "{1}" ? language : "en")
      }
      let own = arguments[language] ?? arguments[primary]
      return (Words(template: template, arguments: own ?? en.arguments), language)
    }
  }
}
