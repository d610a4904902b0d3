/// What a check found, ready to be shown: the input of every renderer.
public struct Report: Sendable {
  /// The tool's version, for example `0.1.0`.
  public var version: String
  /// The stage at which was checked.
  public var stage: Stage
  /// True where each version was checked at the stage that it has reached, and these differ; ``checked`` says which.
  public var isStageVaried = false
  /// The day as of which was checked, `2026-05-01`.
  public var asOf: String
  /// All findings, waived ones too, in the order in which people read them.
  public private(set) var findings: [Diagnostic]
  /// The files that were read, by path; excerpts come from here.
  public var sources: [String: SourceFile]
  /// The cards of the rules that ran.
  public var cards: [RuleID: Card]
  /// What was checked: "18 agreements".
  public var checked: [Phrase]
  /// What was not checked, with the reason: "references to organisations: only one file was given".
  public var notChecked: [Phrase]
  /// What must be there on the day of signature, for each agreement that is about to be signed.
  public var checklists: [Checklist]

  /// A report over findings, which are put in order.
  public init(
    version: String, stage: Stage, asOf: String, findings: [Diagnostic], sources: [SourceFile] = [],
    cards: [Card] = [], checked: [Phrase] = [], notChecked: [Phrase] = [],
    checklists: [Checklist] = []
  ) {
    self.version = version
    self.stage = stage
    self.asOf = asOf
    // Those of a check are in order already, and then are not copied.
    let isInOrder = zip(findings, findings.dropFirst()).allSatisfy { !($1 < $0) }
    self.findings = isInOrder ? findings : findings.sorted()
    self.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    self.cards = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    self.checked = checked
    self.notChecked = notChecked
    self.checklists = checklists
  }

  /// How many findings stand, per severity; waived ones are not among them.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && $0.waivedBy == nil }
  }

  /// How many findings were waived.
  public var waivedCount: Int { findings.count { $0.waivedBy != nil } }

  /// The gravest finding that stands; nil when none does.
  public var gravest: Severity? { findings.lazy.filter { $0.waivedBy == nil }.map(\.severity).max() }
}
