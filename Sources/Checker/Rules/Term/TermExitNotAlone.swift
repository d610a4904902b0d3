import Diagnostics
import Registry

/// LIF-EMB-EXIT
enum TermExitNotAlone: AgreementRule {
  static let card = Card(
    id: "term/exit-not-alone", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(p)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
    ],
    dimensions: [.d1, .d4], threats: ["T2", "T5"], since: "1.0",
    summary: Phrase(
      en: "the commission cannot leave without the consent of others",
      fr: "la commission ne peut partir sans l’accord d’autrui"),
    finds: Phrase(
      en: "A rule of withdrawal for the commission with alone=\"false\".",
      fr: "Une règle de retrait de la commission avec alone=\"false\"."),
    why: Phrase(
      en: "whoever must consent to the end holds a veto over the commission",
      fr: "qui doit consentir à la fin détient un veto sur la commission"),
    mend: Phrase(
      en: "let the commission leave by its own decision: alone=\"true\"",
      fr: "laissez la commission partir de sa seule décision : alone=\"true\""),
    waive: Phrase(
      en: "Where a law asks for the consent; cite it.",
      fr: "Lorsqu’une loi exige ce consentement ; citez-la."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term, `case`.commission != nil else { return }
    for rule in term.withdrawals where `case`.includesCommission(rule.party) && rule.alone == false {
      findings.flag(
        rule, .attribute(SchemaNames.alone),
        message: Phrase(
          en: "lets the commission leave only with the consent of others",
          fr: "ne laisse partir la commission qu’avec l’accord d’autrui"),
        label: Phrase(en: "not alone", fr: "pas seule"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["party=\"commission\" alone=\"true\"": "party=\"commission\" ⟦alone=\"false\"⟧"])),
  ]
}
