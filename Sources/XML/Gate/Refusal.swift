import Diagnostics

/// Why a file is not read further: where, what is wrong, how to mend it.
struct Refusal: Sendable, Hashable {
  /// Bytes of the source.
  var range: Range<Int>
  var message: Phrase
  var help: Phrase

  func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: .notReadable, kind: .record, severity: .fatal, range: file.range(range), message: message, help: help)
  }
}

extension RuleID {
  /// The bytes are no text that may be read: size, encoding, DOCTYPE, limits.
  public static let notReadable: RuleID = "structure/not-readable"
  /// The text is not well-formed XML.
  public static let notWellFormed: RuleID = "structure/not-well-formed"
  /// The document is not what its schema describes.
  public static let notAllowedBySchema: RuleID = "structure/not-allowed-by-schema"
}
