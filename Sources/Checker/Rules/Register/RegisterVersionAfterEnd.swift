import Diagnostics
import Registry

/// REG-VERSION-CHAIN
enum RegisterVersionAfterEnd: SeriesRule {
  static let card = Card(
    id: "register/version-after-end", kind: .record, severity: .record(.error),
    citations: [
      Citation("BODS", "statement_with_record_status_closed_must_be_last", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "an agreement that has ended was given a new version",
      fr: "un accord terminé a reçu une nouvelle version"),
    finds: Phrase(
      en: "A version that was signed after the record says that the agreement was terminated or replaced.",
      fr: "Une version signée après que le registre des événements a constaté la fin ou le remplacement de l’accord."),
    why: Phrase(
      en: "what has ended cannot be changed: a new agreement begins",
      fr: "ce qui a pris fin ne peut être modifié : un nouvel accord commence"),
    mend: Phrase(
      en: "make it an agreement of its own that renews or replaces the old one",
      fr: "faites-en un accord distinct qui renouvelle ou remplace l’ancien"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let record = `case`.series.record, `case`.series.versions.count > 1,
      let end = record.events.first(where: { $0.type == "terminated" || $0.type == "replaced" })
    else { return }
    for version in `case`.series.versions {
      guard let signed = version.signatureDays.max(), signed > end.date, version.kind != "correction" else { continue }
      findings.flag(
        version, .value(SchemaNames.version),
        message: Phrase(
          en: "version \(version.version) was signed on \(signed), after the agreement had ended on \(end.date)",
          fr: "la version \(version.version) a été signée le \(signed), après la fin de l’accord le \(end.date)"),
        label: Phrase(en: "after the end", fr: "après la fin"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      record: Specimen.record + """

        <event id="e6" date="2026-05-01" type="terminated" version="1"/>
        <event id="e7" date="2026-06-01" type="signed" version="2"/>
        <event id="e8" date="2026-06-08" type="published" version="2"/>
        <event id="e9" date="2026-06-21" type="effective" version="2"/>
        """,
      files: [
        "specimen/2.xml": Specimen.version(
          "version=\"⟦2⟧\" kind=\"amendment\"", change: "2026-06-01", signed: "2026-06-01")
      ]),
  ]
}
