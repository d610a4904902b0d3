extension StagedSeverity {
  /// A rule of the record: as grave at every stage, since a record must be sound before anyone can judge it.
  public static func record(_ severity: Severity) -> StagedSeverity { .always(severity) }

  /// A rule of substance: advice while drafting, a warning while negotiating, its full weight before signature. Once
  /// signed, the agreement is published with the finding beside it as an open point, so that an error weighs as a warning.
  public static func substance(_ severity: Severity) -> StagedSeverity {
    StagedSeverity(
      draft: .advice, negotiation: min(severity, .warning), signature: severity, publication: min(severity, .warning))
  }
}
