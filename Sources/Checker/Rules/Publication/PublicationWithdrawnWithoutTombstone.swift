import Diagnostics
import Registry

/// PUB-ENDED-VISIBLE
enum PublicationWithdrawnWithoutTombstone: SeriesRule {
  static let card = Card(
    id: "publication/withdrawn-without-tombstone", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.22(2)", nature: .analogy),
      Citation("openregister", "entries are never removed", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "an agreement was withdrawn from publication without a word of it left",
      fr: "un accord a été retiré de la publication sans qu’il en reste trace"),
    finds: Phrase(
      en: "An event of withdrawal from publication in a record without a tombstone.",
      fr: "Un événement de retrait de la publication dans un registre sans notice de retrait."),
    why: Phrase(
      en: "what vanishes without trace cannot be asked about",
      fr: "sur ce qui disparaît sans trace, on ne peut plus poser de question"),
    mend: Phrase(
      en: "add <tombstone> with the title, the parties, the office, the reason and the law",
      fr: "ajoutez <tombstone> avec le titre, les parties, l’office, la raison et la loi"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let record = `case`.series.record, record.tombstone == nil,
      let event = record.events.first(where: { $0.type == "withdrawn-from-publication" && $0.date <= `case`.day })
    else { return }
    findings.flag(
      event,
      message: Phrase(
        en: "withdraws the agreement from publication, but nothing is left in its place",
        fr: "retire l’accord de la publication, mais rien ne reste à sa place"),
      label: Phrase(en: "no tombstone", fr: "sans notice"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      record: Specimen.record
        + "\n<⟦event⟧ id=\"e6\" date=\"2026-11-02\" type=\"withdrawn-from-publication\" version=\"1\"/>"),
  ]
}
