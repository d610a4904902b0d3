import Diagnostics
import Registry

/// STR-VERSION-KNOWN
enum StructureVersionUnknown: FileRule {
  static let card = Card(
    id: "structure/version-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("BODS", "unknown_schema_version_used", nature: .analogy)],
    since: "1.0",
    summary: Phrase(
      en: "the file names a version of the schema that this tool does not know",
      fr: "le fichier indique une version du schéma que cet outil ne connaît pas"),
    finds: Phrase(
      en: "A file whose attribute schemaVersion is not a version that this tool can read.",
      fr: "Un fichier dont l’attribut schemaVersion n’est pas une version que cet outil sait lire."),
    why: Phrase(
      en: "another version may mean other things by the same words; publishing it would risk saying something false",
      fr:
        "une autre version peut donner un autre sens aux mêmes mots ; la publier risquerait de dire quelque chose de faux"
    ),
    mend: Phrase(
      en: "write schemaVersion=\"\(RecordSchema.version)\", or use a newer version of this tool",
      fr: "écrivez schemaVersion=\"\(RecordSchema.version)\", ou employez une version plus récente de cet outil"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    guard let version = `case`.root[SchemaNames.schemaVersion], version != RecordSchema.version else { return }
    findings.flag(
      `case`.root, .value(SchemaNames.schemaVersion),
      message: Phrase(
        en: "is written for version \(version) of the schema; known is version \(RecordSchema.version)",
        fr: "est écrit pour la version \(version) du schéma ; la version connue est \(RecordSchema.version)"),
      label: Phrase(en: "unknown version", fr: "version inconnue"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(attributes: ["schemaVersion": "⟦9.9⟧"]),
  ]
}
