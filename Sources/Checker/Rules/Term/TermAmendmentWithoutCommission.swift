import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermAmendmentWithoutCommission: AgreementRule {
  static let card = Card(
    id: "term/amendment-without-commission", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d1, .d4], threats: ["T2", "T5"], since: "1.0",
    summary: Phrase(
      en: "the agreement can be changed without the commission",
      fr: "l’accord peut être modifié sans la commission"),
    finds: Phrase(
      en: "A rule of amendment with consentOfCommission=\"false\".",
      fr: "Une règle de modification avec consentOfCommission=\"false\"."),
    why: Phrase(
      en: "whoever can change the agreement alone can change the part of the commission in the election",
      fr: "qui peut modifier l’accord seul peut changer le rôle de la commission dans l’élection"),
    mend: Phrase(
      en: "ask for the consent of the commission: consentOfCommission=\"true\"",
      fr: "exigez l’accord de la commission : consentOfCommission=\"true\""),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let rule = term.amendment, rule.consentOfCommission == false else { return }
    findings.flag(
      rule, .attribute(SchemaNames.consentOfCommission),
      message: Phrase(
        en: "can be changed without the consent of the commission",
        fr: "peut être modifié sans l’accord de la commission"),
      label: Phrase(en: "without consent", fr: "sans accord"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["consentOfCommission=\"true\"": "⟦consentOfCommission=\"false\"⟧"])),
  ]
}
