import Diagnostics
import Registry

/// PUB-DEADLINE
enum PublicationLate: AgreementRule {
  static let card = Card(
    id: "publication/late", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.60(1)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the agreement was published late",
      fr: "l’accord a été publié en retard"),
    finds: Phrase(
      en: "More days between the last signature and the publication in the record than the jurisdiction allows.",
      fr: "Plus de jours entre la dernière signature et la publication au registre que ne l’admet la juridiction."),
    why: Phrase(
      en: "what is published late could not be questioned when it mattered",
      fr: "ce qui est publié tard n’a pu être discuté au moment utile"),
    mend: Phrase(
      en: "say in the event of publication why it was late; the days cannot be made up",
      fr: "dites dans l’événement de publication pourquoi ; les jours ne se rattrapent pas"),
    waive: Phrase(
      en: "Where a court or a crisis kept the text back.",
      fr: "Lorsqu’un tribunal ou une crise a retenu le texte."),
    onTheDay: Phrase(
      en: "settle who publishes the agreement, and on which day",
      fr: "convenez de qui publie l’accord, et quel jour"))

  static var leansOn: RegistryParts { .record }

  static let parameters = [
    Parameter(
      "publication-days", 10,
      Phrase(en: "days from signature to publication", fr: "jours de la signature à la publication"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, let signed = agreement.signingDay,
      let event = `case`.series.record?.firstEvent("published", of: agreement.version)
    else { return }
    let allowed = `case`.value(parameters[0])
    guard event.date - signed > allowed else { return }
    findings.flag(
      event, .value(SchemaNames.date),
      message: Phrase(
        en: "was published \(event.date - signed) days after signature; at most \(allowed) are asked",
        fr: "a été publié \(event.date - signed) jours après la signature ; \(allowed) au plus sont demandés"),
      label: Phrase(en: "late", fr: "en retard"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(record: Specimen.edited(Specimen.record, ["date=\"2026-01-19\"": "date=\"⟦2026-01-29⟧\""])),
  ]
}
