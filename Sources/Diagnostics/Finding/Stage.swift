/// Where an agreement is on its way; decides what counts as missing.
public enum Stage: String, Sendable, CaseIterable, Comparable {
  /// Being written by one side.
  case draft
  /// Between the parties.
  case negotiation
  /// About to be signed.
  case signature
  /// Signed, about to be made public.
  case publication

  /// Stages are ordered as an agreement passes them.
  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  var order: Int {
    switch self {
    case .draft: 0
    case .negotiation: 1
    case .signature: 2
    case .publication: 3
    }
  }
}
