import Diagnostics
import Registry

/// FIN-FLOW-COMPLETE: each amount has a currency.
enum MoneyCurrencyMissing: AgreementRule {
  static let card = Card(
    id: "money/currency-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("International Aid Transparency Initiative", "ruleset 7.8.1", nature: .analogy),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "an amount of money has no currency",
      fr: "une somme n’a pas de monnaie"),
    finds: Phrase(
      en: "A contribution or payment with an amount, and no currency on the contribution.",
      fr: "Une contribution ou un versement avec un montant, sans monnaie sur la contribution."),
    why: Phrase(
      en: "a number without a currency is not a sum",
      fr: "un nombre sans monnaie n’est pas une somme"),
    mend: Phrase(
      en: "write the currency, for example currency=\"XSM\"",
      fr: "écrivez la monnaie, par exemple currency=\"XSM\""),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for contribution in resources.contributions where contribution.currency == nil {
      guard contribution.amount != nil || contribution.payments.contains(where: { $0.amount != nil }) else { continue }
      findings.flag(
        contribution, .attribute(SchemaNames.amount),
        message: Phrase(en: "names an amount without its currency", fr: "indique un montant sans sa monnaie"),
        label: Phrase(en: "which currency?", fr: "quelle monnaie ?"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="fee">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="commission" to="registry" kind="money" ⟦amount="1000"⟧ stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
