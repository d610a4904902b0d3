import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermAmendmentRuleMissing: AgreementRule {
  static let card = Card(
    id: "term/amendment-rule-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the agreement does not say how it is changed",
      fr: "l’accord ne dit pas comment il se modifie"),
    finds: Phrase(
      en: "A term without a rule of amendment.",
      fr: "Une durée sans règle de modification."),
    why: Phrase(
      en: "without a rule, a message between two offices can change what was published",
      fr: "sans règle, un message entre deux bureaux peut changer ce qui a été publié"),
    mend: Phrase(
      en: "add <amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>",
      fr: "ajoutez <amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>"),
    waive: Phrase(
      en: "Where the agreement cannot be changed at all, only replaced.",
      fr: "Lorsque l’accord ne peut être modifié, seulement remplacé."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard term.amendment == nil else { return }
    findings.flag(
      term, message: Phrase(en: "does not say how it is changed", fr: "ne dit pas comment il se modifie"),
      label: Phrase(en: "no rule", fr: "aucune règle"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "term",
        ["<amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>": "", "<term ": "<⟦term⟧ "])),
  ]
}
