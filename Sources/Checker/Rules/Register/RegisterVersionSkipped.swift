import Diagnostics
import Registry

/// REG-VERSION-CHAIN
enum RegisterVersionSkipped: SeriesRule {
  static let card = Card(
    id: "register/version-skipped", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("BODS", "statement series", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(en: "a version is missing from the row", fr: "il manque une version dans la suite"),
    finds: Phrase(
      en: "Versions whose numbers leave one out: 1 and 3 without 2, or 2 without 1.",
      fr: "Des versions dont les numéros en omettent un : 1 et 3 sans 2, ou 2 sans 1."),
    why: Phrase(
      en: "readers could not see what applied in between",
      fr: "le lecteur ne pourrait voir ce qui s’appliquait entre-temps"),
    mend: Phrase(
      en: "add the missing version, or give this one the next free number",
      fr: "ajoutez la version manquante, ou donnez à celle-ci le premier numéro libre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { .versions }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    var expected = 1
    for version in `case`.series.versions {
      defer { expected = version.version + 1 }
      // A file whose number is not its own is for structure/id-mismatch.
      guard version.version > expected, version.isNamedAfterItsNumber else { continue }
      findings.flag(
        version, .value(SchemaNames.version),
        message: Phrase(
          en: "version \(version.version) is there, but version \(expected) is not",
          fr: "la version \(version.version) existe, mais pas la version \(expected)"),
        label: Phrase(en: "one is missing", fr: "il en manque une"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      record: "",
      files: [
        "specimen/1.xml": "",
        "specimen/2.xml": Specimen.version("version=\"⟦2⟧\" kind=\"consolidated\"", change: "2026-01-12"),
      ]),
  ]
}
