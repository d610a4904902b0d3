/// A finding: what is wrong, where, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that found it.
  public var rule: RuleID
  /// What the rule judges.
  public var kind: Kind
  /// How grave it is, here and at this stage.
  public var severity: Severity
  /// The exact text in question; nil where no file is to blame.
  public var range: SourceRange?
  /// The agreement's id, where there is one.
  public var agreement: String?
  /// The agreement's version, where there is one.
  public var version: Int?
  /// The place as a person names it: `Clause 6 “Deceased persons list”`.
  public var place: Phrase?
  /// What is wrong, in one sentence without a full stop.
  public var message: Phrase
  /// Two or three words beside the marked text: "this flow".
  public var label: Phrase?
  /// How to mend it.
  public var help: Phrase?
  /// Why it matters, with the norm.
  public var why: Phrase?
  /// Ways to mend it that the tool can carry out.
  public var fixes: [Fix]
  /// The office that waived it, in the agreement itself; nil where it stands.
  public var waivedBy: String?
  /// The words of the parser behind the room XML, for `--verbose` alone; nil where none were spoken.
  public var raw: String?

  /// A finding; only rule, kind, severity and message are needed.
  public init(
    rule: RuleID, kind: Kind, severity: Severity, range: SourceRange? = nil, agreement: String? = nil,
    version: Int? = nil, place: Phrase? = nil, message: Phrase, label: Phrase? = nil, help: Phrase? = nil,
    why: Phrase? = nil, fixes: [Fix] = [], waivedBy: String? = nil,
    raw: String? = nil
  ) {
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.range = range
    self.agreement = agreement
    self.version = version
    self.place = place
    self.message = message
    self.label = label
    self.help = help
    self.why = why
    self.fixes = fixes
    self.waivedBy = waivedBy
    self.raw = raw
  }
}

extension Diagnostic: Comparable {
  /// By path, then place in the file, then rule; what has no place comes first. The last two comparisons only make the
  /// order total, so that parallel work never shows.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let (leftPath, rightPath) = (left.range?.path ?? "", right.range?.path ?? "")
    if leftPath != rightPath { return leftPath < rightPath }
    let (leftStart, rightStart) = (left.range?.start.offset ?? 0, right.range?.start.offset ?? 0)
    if leftStart != rightStart { return leftStart < rightStart }
    if left.rule != right.rule { return left.rule < right.rule }
    let (leftEnd, rightEnd) = (left.range?.end.offset ?? 0, right.range?.end.offset ?? 0)
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    return left.message.en.text < right.message.en.text
  }
}
