import Diagnostics
import Registry

/// LIF-EMB-EXIT
enum TermExitWithPenalty: AgreementRule {
  static let card = Card(
    id: "term/exit-with-penalty", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(p)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E9", nature: .guideline),
    ],
    dimensions: [.d1, .d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "leaving costs the commission something",
      fr: "partir coûte quelque chose à la commission"),
    finds: Phrase(
      en: "A rule of withdrawal for the commission with penalty=\"true\".",
      fr: "Une règle de retrait de la commission avec penalty=\"true\"."),
    why: Phrase(
      en: "a price on leaving keeps the commission in against its judgement, and is paid from the election",
      fr: "un prix à la sortie retient la commission contre son jugement et se paie sur l’élection"),
    mend: Phrase(
      en: "remove the penalty: penalty=\"false\"",
      fr: "supprimez la pénalité : penalty=\"false\""),
    waive: Phrase(
      en: "Where only costs already incurred are repaid; say so in <effect>.",
      fr: "Lorsque seuls les frais déjà engagés sont remboursés ; dites-le dans <effect>."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term, `case`.commission != nil else { return }
    for rule in term.withdrawals where `case`.includesCommission(rule.party) && rule.penalty == true {
      findings.flag(
        rule, .attribute(SchemaNames.penalty),
        message: Phrase(
          en: "makes the commission pay for leaving", fr: "fait payer son départ à la commission"),
        label: Phrase(en: "penalty", fr: "pénalité"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "term",
        [
          "party=\"commission\" alone=\"true\" penalty=\"false\"":
            "party=\"commission\" alone=\"true\" ⟦penalty=\"true\"⟧"
        ])),
  ]
}
