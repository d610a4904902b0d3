import Diagnostics

/// Says why a document is not well-formed, in the house's words.
struct WellFormedness {
  let file: SourceFile
  let events: [Event]
  let limits: Limits

  var diagnostics: [Diagnostic] {
    let event = events.first { $0.origin != .schema }
    let at = event?.offset ?? 0
    return [
      Diagnostic(
        rule: .notWellFormed, kind: .record, severity: .fatal, range: file.range(at..<at),
        message: Phrase(en: "the file is not well-formed XML here", fr: "le fichier n’est pas du XML bien formé ici"))
    ]
  }
}
