/// How grave a finding is, from a word to the author to a file that cannot be read.
public enum Severity: String, Comparable, Sendable, CaseIterable {
  /// For the author's eyes; never published.
  case advice
  /// Published as an open point.
  case warning
  /// Blocks: publication when of the record, signature when of substance.
  case error
  /// The file cannot be read further.
  case fatal

  /// Advice is the lightest, fatal the gravest.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    case .fatal: 3
    }
  }
}
