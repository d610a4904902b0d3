/// How grave a rule's findings are at each stage; nil where the rule is silent.
public struct StagedSeverity: Sendable, Hashable {
  /// While being written by one side.
  public var draft: Severity?
  /// While between the parties.
  public var negotiation: Severity?
  /// When about to be signed.
  public var signature: Severity?
  /// When signed and about to be made public.
  public var publication: Severity?

  /// One severity per stage.
  public init(draft: Severity?, negotiation: Severity?, signature: Severity?, publication: Severity?) {
    self.draft = draft
    self.negotiation = negotiation
    self.signature = signature
    self.publication = publication
  }

  /// The same severity at every stage.
  public static func always(_ severity: Severity) -> StagedSeverity {
    StagedSeverity(draft: severity, negotiation: severity, signature: severity, publication: severity)
  }

  /// A severity from one stage on, and another (or silence) before it: `.from(.signature, .error, before: .advice)`.
  public static func from(_ stage: Stage, _ severity: Severity, before: Severity? = nil) -> StagedSeverity {
    func at(_ other: Stage) -> Severity? { other < stage ? before : severity }
    return StagedSeverity(
      draft: at(.draft), negotiation: at(.negotiation), signature: at(.signature), publication: at(.publication))
  }

  /// The severity at a stage; nil where the rule is silent.
  public subscript(stage: Stage) -> Severity? {
    switch stage {
    case .draft: draft
    case .negotiation: negotiation
    case .signature: signature
    case .publication: publication
    }
  }

  /// The gravest of all stages; nil for a rule that is silent everywhere.
  public var gravest: Severity? { Stage.allCases.compactMap { self[$0] }.max() }
}
