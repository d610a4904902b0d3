import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermAmendmentNotWritten: AgreementRule {
  static let card = Card(
    id: "term/amendment-not-written", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the agreement can be changed without writing",
      fr: "l’accord peut être modifié sans écrit"),
    finds: Phrase(
      en: "A rule of amendment with written=\"false\".",
      fr: "Une règle de modification avec written=\"false\"."),
    why: Phrase(
      en: "a change that is not written cannot be published, checked or proved",
      fr: "une modification non écrite ne peut être publiée, contrôlée ni prouvée"),
    mend: Phrase(
      en: "ask for writing: written=\"true\"",
      fr: "exigez l’écrit : written=\"true\""),
    waive: Phrase(
      en: "Where a law lays down another way; cite it.",
      fr: "Lorsqu’une loi prévoit une autre voie ; citez-la."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let rule = term.amendment, rule.written == false else { return }
    findings.flag(
      rule, .attribute(SchemaNames.written),
      message: Phrase(en: "can be changed without writing", fr: "peut être modifié sans écrit"),
      label: Phrase(en: "not written", fr: "non écrit"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["written=\"true\"": "⟦written=\"false\"⟧"])),
  ]
}
