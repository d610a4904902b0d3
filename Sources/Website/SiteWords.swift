import Comparison
import Formats
import Registry

/// The words of the site, for what is published beside its pages: feeds and calendars speak as the pages do.
public struct SiteWords: Sendable {
  private let survey: Survey
  private let editions: [String: Edition]

  /// The words of a theme in every language of the registry.
  public init(_ survey: Survey, theme: Theme) {
    self.survey = survey
    let made = Editions.make(survey, theme, Site.Facts(day: survey.day)).editions
    editions = Dictionary(made.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a kind of date is called in a language of the registry; nil in any other.
  public func name(of kind: Occasion.Kind, in language: String) -> String? { editions[language]?.words(kind.word) }

  /// What changed between two versions, in lines of plain text in a language of the registry.
  public func changes(_ comparison: Comparison, in language: String) -> [String] {
    guard let edition = editions[language], let entry = survey.entry(comparison.to.id) else { return [] }
    let sheet = Sheet(html: HTMLWriter(), words: edition.words, address: Address(""))
    let facts = FactWords(comparison, edition: edition, entry: entry, sheet: sheet)
    return ChangeLines(comparison: comparison, facts: facts).lines
  }
}
