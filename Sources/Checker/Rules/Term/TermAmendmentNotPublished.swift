import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermAmendmentNotPublished: AgreementRule {
  static let card = Card(
    id: "term/amendment-not-published", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "amendments need not be published",
      fr: "les modifications n’ont pas à être publiées"),
    finds: Phrase(
      en: "A rule of amendment with published=\"false\".",
      fr: "Une règle de modification avec published=\"false\"."),
    why: Phrase(
      en: "the public would read an agreement that no longer applies",
      fr: "le public lirait un accord qui ne s’applique plus"),
    mend: Phrase(
      en: "publish every amendment: published=\"true\"",
      fr: "publiez chaque modification : published=\"true\""),
    waive: Phrase(
      en: "Where a law lays down another way; cite it.",
      fr: "Lorsqu’une loi prévoit une autre voie ; citez-la."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let rule = term.amendment, rule.published == false else { return }
    findings.flag(
      rule, .attribute(SchemaNames.published),
      message: Phrase(en: "can be changed without publication", fr: "peut être modifié sans publication"),
      label: Phrase(en: "not published", fr: "non publié"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["published=\"true\"": "⟦published=\"false\"⟧"])),
  ]
}
