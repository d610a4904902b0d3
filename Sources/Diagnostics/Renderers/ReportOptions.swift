/// How a report is to look.
public struct ReportOptions: Sendable {
  /// Language of messages and frame: `en`, `fr`, or one that the catalogue knows.
  public var language: String
  /// Translations into further languages.
  public var catalogue: Catalogue
  /// Colours for a terminal; only the text format has any.
  public var colour: Bool
  /// Columns of the terminal; excerpts are cut to them.
  public var width: Int
  /// How many findings of one rule in one file are shown before the rest is counted.
  public var repeats: Int
  /// Findings of this severity and above make the check fail.
  public var failOn: Severity

  /// The defaults suit a file or a pipe.
  public init(
    language: String = "en", catalogue: Catalogue = .none, colour: Bool = false, width: Int = 100, repeats: Int = 5,
    failOn: Severity = .error
  ) {
    self.language = language
    self.catalogue = catalogue
    self.colour = colour
    self.width = max(width, 40)
    self.repeats = max(repeats, 1)
    self.failOn = failOn
  }

  /// A sentence in the report's language.
  func text(_ phrase: Phrase) -> String { phrase.text(in: language, catalogue: catalogue) }
}
