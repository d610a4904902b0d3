import Diagnostics
import Registry

/// CRI-NO-TRANSFER
enum CrisisPowerOverElections: AgreementRule {
  static let card = Card(
    id: "crisis/power-over-elections", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-L3", nature: .guideline), Citation("EOS", "938", nature: .guideline)],
    dimensions: [.d1, .d4], threats: ["T5", "T6"], since: "1.0",
    summary: Phrase(
      en: "a crisis moves an electoral decision away from the commission",
      fr: "une crise retire à la commission une décision électorale"),
    finds: Phrase(
      en: "A crisis power that touches an electoral decision and is held by another body than the commission.",
      fr: "Un pouvoir de crise qui touche une décision électorale et que détient un autre organisme que la commission."),
    why: Phrase(
      en: "a crisis is when interference is easiest and hardest to see",
      fr: "c’est en temps de crise que l’ingérence est la plus facile et la moins visible"),
    mend: Phrase(
      en: "leave the electoral decision with the commission, and give the partner the duty to help carry it out",
      fr: "laissez la décision électorale à la commission et donnez au partenaire le devoir d’aider à l’exécuter"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.commission != nil else { return }
    for provision in `case`.agreement.crisis {
      for power in provision.powers where power.electoral == true && !`case`.isCommission(power.holder) {
        findings.flag(
          power, .attribute(SchemaNames.holder),
          message: Phrase(
            en: "gives another body than the commission a power over an electoral decision",
            fr: "donne à un autre organisme que la commission un pouvoir sur une décision électorale"),
          label: Phrase(en: "not the commission", fr: "pas la commission"))
      }
    }
  }

  private static let power = "<power holder=\"registry\">"

  static let examples: [Example] = [
    .clean(Specimen.withCrisis([power: "<power holder=\"commission\" electoral=\"true\">"])),
    .flagged(Specimen.withCrisis([power: "<power ⟦holder=\"registry\"⟧ electoral=\"true\">"])),
  ]
}
