import Diagnostics
import Registry

/// PUB-ENDED-VISIBLE
enum PublicationEndNotRecorded: AgreementRule {
  static let card = Card(
    id: "publication/end-not-recorded", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.22(2)", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the agreement has ended, but its record does not say so",
      fr: "l’accord a pris fin, mais son registre ne le dit pas"),
    finds: Phrase(
      en: "An agreement whose last day is past, or that another has replaced, without an event that says how it ended.",
      fr:
        "Un accord dont le dernier jour est passé, ou qu’un autre a remplacé, sans événement disant comment il a pris fin."
    ),
    why: Phrase(
      en: "an agreement that ended in silence may still be acted upon",
      fr: "un accord qui a pris fin en silence peut encore être appliqué"),
    mend: Phrase(
      en: "add an event of type expired, terminated or replaced to the record",
      fr: "ajoutez au registre un événement de type expired, terminated ou replaced"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    // An agreement that may have renewed itself is for term/renewal-not-recorded.
    guard term.renewal?.mode != "automatic", let record = `case`.series.record,
      !record.hasEvent(AgreementRecord.endings)
    else { return }
    let status = `case`.whole.status
    guard status == .expired || status == .replaced else { return }
    findings.flag(
      term, .value(SchemaNames.expires),
      message: Phrase(
        en: "has ended, but the record does not say how", fr: "a pris fin, mais le registre ne dit pas comment"),
      label: Phrase(en: "not recorded", fr: "non consigné"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["2029-01-31": "⟦2026-10-31⟧"])
        + Specimen.part("text", ["31 January 2029": "31 October 2026"])),
  ]
}
