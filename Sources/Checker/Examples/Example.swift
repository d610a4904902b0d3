import Diagnostics

/// An example of a rule: shown by `explain`, and run as a test.
///
/// The fragment is put into a small agreement that is clean for every rule (the ``Specimen``): each of its elements takes
/// the place of the elements of the same name directly inside `<agreement>`, or comes where the schema wants it. In a
/// flagged example `⟦` and `⟧` stand around the exact text that the finding must mark; a pair for each finding.
public struct Example: Sendable {
  /// What the rule must say of the example.
  public enum Verdict: Sendable { case clean, flagged }

  /// What the rule must say of it.
  public let verdict: Verdict
  /// Elements of the agreement, without namespace.
  public let fragment: String
  /// Names of elements directly inside the agreement that are taken out.
  public let removing: [String]
  /// Stretches of the specimen's agreement, and what stands there instead: for a small change to a large part.
  public let replacing: [String: String]
  /// Attributes of the agreement that differ from the specimen, for example `kind`.
  public let attributes: [String: String]
  /// Events and tombstone of the record, instead of the specimen's.
  public let record: String?
  /// Further files of the registry, or others instead of the specimen's, by place.
  public let files: [String: String]
  /// The stage at which it is judged.
  public let stage: Stage
  /// The day as of which it is judged.
  public let day: String
  /// Where it stands in the source of the rule, so that a failing test points there.
  public let line: Int
  /// The file of the rule.
  public let file: String

  /// An example that the rule, and every other, must leave alone.
  public static func clean(
    _ fragment: String = "", removing: [String] = [], replacing: [String: String] = [:],
    attributes: [String: String] = [:], record: String? = nil,
    files: [String: String] = [:], stage: Stage = .publication, day: String = Specimen.day,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      verdict: .clean, fragment: fragment, removing: removing, replacing: replacing, attributes: attributes,
      record: record, files: files,
      stage: stage, day: day, line: line, file: file)
  }

  /// An example that this rule alone must flag, at the marked text. Marks may stand in the fragment, the record or a file.
  public static func flagged(
    _ fragment: String = "", removing: [String] = [], replacing: [String: String] = [:],
    attributes: [String: String] = [:], record: String? = nil,
    files: [String: String] = [:], stage: Stage = .publication, day: String = Specimen.day,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      verdict: .flagged, fragment: fragment, removing: removing, replacing: replacing, attributes: attributes,
      record: record, files: files,
      stage: stage, day: day, line: line, file: file)
  }
}
