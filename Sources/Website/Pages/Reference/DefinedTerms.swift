import Registry

/// The words that agreements define, in one language, found out once: each with the agreements that define it.
struct DefinedTerms: Sendable {
  /// A definition in one agreement.
  struct Place: Sendable {
    let definition: Definition
    /// The position of the agreement in the survey.
    let entry: Int
    /// The language of the text that it stands in.
    let language: String
  }

  struct Term: Sendable {
    let word: String
    /// The first places in the order of the language.
    let places: [Place]
    /// In how many agreements it is defined.
    let count: Int
  }

  /// Places shown of a word.
  static let shown = 4

  /// In alphabetical order of the language.
  let terms: [Term]

  init(_ edition: Edition, order: [Int]) {
    var found: [String: (places: [Place], count: Int)] = [:]
    for index in order {
      let entry = edition.survey.entries[index]
      // Where the text itself is not published, neither are its definitions.
      guard let agreement = entry.current, agreement.publishesText, let text = Self.text(of: agreement, edition),
        let definitions = text.definitions
      else { continue }
      let language = text.language
      for definition in definitions.definitions {
        let word = definition.term
        if found[word, default: ([], 0)].places.count < Self.shown {
          found[word, default: ([], 0)].places.append(
            Place(definition: definition, entry: index, language: language))
        }
        found[word, default: ([], 0)].count += 1
      }
    }
    terms = found.map { (SortKey.of($0.key), Term(word: $0.key, places: $0.value.places, count: $0.value.count)) }
      .sorted { ($0.0, $0.1.word) < ($1.0, $1.1.word) }.map(\.1)
  }

  /// The legal text in the edition's language, else in the agreement's own.
  private static func text(of agreement: Agreement, _ edition: Edition) -> AgreementText? {
    let texts = agreement.texts
    return texts.first { $0.language == edition.language } ?? texts.first { $0.language == agreement.language }
      ?? texts.first
  }
}
