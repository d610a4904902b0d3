import Diagnostics

/// Says what of a well-formed document its schema does not allow, in the house's words.
struct SchemaVerdict {
  let tree: Tree
  let description: SchemaDescription?
  let namespace: String?
  let events: [Event]
  let strangers: [Stranger]
  let limits: Limits

  var diagnostics: [Diagnostic] {
    events.map { event in
      let element = Element(tree: tree, index: event.element ?? 0)
      return Diagnostic(
        rule: .notAllowedBySchema, kind: .record, severity: .error, range: element.sourceRange(element.startTag),
        message: Phrase(en: "the schema does not allow this", fr: "le schéma ne permet pas ceci"))
    }
  }
}
