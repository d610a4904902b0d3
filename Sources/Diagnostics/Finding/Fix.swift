/// A way to mend a finding that the tool can carry out.
public struct Fix: Sendable, Hashable {
  /// Who may let the fix happen.
  public enum Grade: String, Sendable, CaseIterable {
    /// Changes no meaning; applied without asking.
    case safe
    /// A person reads it first.
    case review
  }

  /// What it does, as an order: "add a retention period".
  public let title: Phrase
  /// Who may let it happen.
  public let grade: Grade
  /// The changes, in the file of the finding, not overlapping.
  public let edits: [Edit]

  /// A fix made of edits in the file of its finding.
  public init(title: Phrase, grade: Grade, edits: [Edit]) {
    self.title = title
    self.grade = grade
    self.edits = edits
  }
}

/// A change of one stretch of a file.
public struct Edit: Sendable, Hashable {
  /// The bytes to take out; empty for an insertion.
  public let range: Range<Int>
  /// What to put there.
  public let replacement: String

  /// Replaces the bytes of `range`.
  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
