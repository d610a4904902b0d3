/// Translations of sentences into languages that the tool itself does not speak.
///
/// The key is the English template, so that a rule needs no name for its sentences:
/// `["ar": ["keeps {1} for {2} days": "…{1}…{2}…"]]`.
public struct Catalogue: Sendable, Hashable {
  private let templates: [String: [String: String]]

  /// Knows no further language.
  public static let none = Catalogue([:])

  /// Translated templates per language (`ar`, `pt-BR`), per English template.
  public init(_ templates: [String: [String: String]]) { self.templates = templates }

  /// The languages that have at least one template, in order of their letters.
  public var languages: [String] { templates.keys.sorted() }

  /// The translation of an English template into a language, or into its primary language (`pt` for `pt-BR`).
  public func template(for english: String, in language: String) -> String? {
    if let exact = templates[language]?[english] { return exact }
    return templates[String(language.prefix { $0 != "-" })]?[english]
  }
}
