import Diagnostics
import Registry

/// PUB-CONSULT
enum PublicationConsultationShort: AgreementRule {
  static let card = Card(
    id: "publication/consultation-short", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.55", nature: .analogy),
      Citation("GNSEI guidelines", "G-E7", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the public had too little time to answer",
      fr: "le public a eu trop peu de temps pour répondre"),
    finds: Phrase(
      en: "A consultation with fewer days between its first and last day than the jurisdiction asks.",
      fr: "Une consultation comptant, du premier au dernier jour, moins de jours que ne le demande la juridiction."),
    why: Phrase(
      en: "a consultation nobody can answer in time is not one",
      fr: "une consultation à laquelle nul ne peut répondre à temps n’en est pas une"),
    mend: Phrase(
      en: "extend the consultation, or say why it had to be short",
      fr: "prolongez la consultation, ou dites pourquoi elle a dû être brève"),
    waive: Phrase(
      en: "In a crisis, or where an earlier consultation covered the same text.",
      fr: "En cas de crise, ou lorsqu’une consultation antérieure portait sur le même texte."))

  static let parameters = [
    Parameter("consultation-days", 14, Phrase(en: "days of a consultation", fr: "jours d’une consultation"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard let consultation = publication.consultation, let closed = consultation.closed else { return }
    let days = `case`.value(parameters[0])
    guard closed - consultation.opened < days else { return }
    findings.flag(
      consultation, .value(SchemaNames.closed),
      message: Phrase(
        en: "gives the public \(closed - consultation.opened) days to answer; at least \(days) are asked",
        fr: "donne au public \(closed - consultation.opened) jours pour répondre ; \(days) au moins sont demandés"),
      label: Phrase(en: "too short", fr: "trop bref"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("publication", ["closed=\"2025-12-08\"": "closed=\"⟦2025-11-12⟧\""]),
      record: Specimen.edited(Specimen.record, ["date=\"2025-12-08\"": "date=\"2025-11-12\""])),
  ]
}
