import Diagnostics
import Registry

/// PUB-DEADLINE
enum PublicationOverdue: AgreementRule {
  static let card = Card(
    id: "publication/overdue", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.60(1)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the agreement is signed but not yet published",
      fr: "l’accord est signé, mais pas encore publié"),
    finds: Phrase(
      en:
        "A version that the record calls signed, without a publication in the record after the days that the jurisdiction allows.",
      fr:
        "Une version que le registre dit signée, sans publication au registre après les jours qu’admet la juridiction."),
    why: Phrase(
      en: "the public learns of a collaboration that already works, or never",
      fr: "le public apprend une collaboration déjà en marche, ou jamais"),
    mend: Phrase(
      en: "publish it, and add the event of publication to the record",
      fr: "publiez-le et ajoutez l’événement de publication au registre"),
    waive: Phrase(
      en: "Where a court or a crisis keeps the text back.",
      fr: "Lorsqu’un tribunal ou une crise retient le texte."))

  static var leansOn: RegistryParts { .record }

  static let parameters = [
    Parameter(
      "publication-days", 10,
      Phrase(en: "days from signature to publication", fr: "jours de la signature à la publication"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    let agreement = `case`.agreement
    guard let signed = agreement.signingDay, let record = `case`.series.record, record.tombstone == nil,
      record.firstEvent("signed", of: agreement.version) != nil,
      record.firstEvent("published", of: agreement.version) == nil
    else { return }
    let allowed = `case`.value(parameters[0])
    guard `case`.day - signed > allowed else { return }
    findings.flag(
      publication,
      message: Phrase(
        en: "was signed on \(signed), and the record does not say that it was published",
        fr: "a été signé le \(signed), et le registre ne dit pas qu’il a été publié"),
      label: Phrase(en: "not published", fr: "non publié"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("publication", ["<publication ": "<⟦publication⟧ "]),
      record: Specimen.edited(
        Specimen.record, ["<event id=\"e4\" date=\"2026-01-19\" type=\"published\" version=\"1\"/>": ""])),
  ]
}
