/// What there is to know about a rule without running it: the same on the command line, in exports and on the site.
public struct Card: Sendable {
  /// The rule's permanent name.
  public let id: RuleID
  /// Whether it judges the record or what was agreed.
  public let kind: Kind
  /// How grave its findings are, per stage.
  public let severity: StagedSeverity
  /// Where it comes from.
  public let citations: [Citation]
  /// The dimensions of independence that it concerns.
  public let dimensions: [Dimension]
  /// The threats that it answers, as the guidelines number them (`T2`, `I2`).
  public let threats: [String]
  /// The version of Concord that brought it, for example `1.0`.
  public let since: String
  /// One line: the fault, stated.
  public let summary: Phrase
  /// Heading "What it finds".
  public let finds: Phrase
  /// Heading "Why it matters".
  public let why: Phrase
  /// Heading "How to mend it".
  public let mend: Phrase
  /// Heading "When to waive it".
  public let waive: Phrase
  /// What a person must do, or see to, on the day of signature, as an order: what no rule can find out before. Most rules
  /// have nothing of the kind.
  public let onTheDay: Phrase?

  /// A rule's card; every rule has exactly one.
  public init(
    id: RuleID, kind: Kind, severity: StagedSeverity, citations: [Citation], dimensions: [Dimension] = [],
    threats: [String] = [], since: String, summary: Phrase, finds: Phrase, why: Phrase, mend: Phrase, waive: Phrase,
    onTheDay: Phrase? = nil
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.citations = citations
    self.dimensions = dimensions
    self.threats = threats
    self.since = since
    self.summary = summary
    self.finds = finds
    self.why = why
    self.mend = mend
    self.waive = waive
    self.onTheDay = onTheDay
  }
}
