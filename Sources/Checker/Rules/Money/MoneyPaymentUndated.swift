import Diagnostics
import Registry

/// FIN-SCHEDULE: funds for an election have due days.
enum MoneyPaymentUndated: AgreementRule {
  static let card = Card(
    id: "money/payment-undated", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "vo33c", nature: .analogy),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "it is not said when money for an election arrives",
      fr: "il n’est pas dit quand arrive l’argent d’une élection"),
    finds: Phrase(
      en: """
        Money for the commission under an agreement that serves an election, without payments or with a \
        payment that has no due day.
        """,
      fr: """
        De l’argent pour la commission au titre d’un accord servant une élection, sans versements ou \
        avec un versement sans échéance.
        """),
    why: Phrase(
      en: "a promise without a day can be kept after the election",
      fr: "une promesse sans date peut être tenue après l’élection"),
    mend: Phrase(
      en: "add a <payment> with <due>, tied to election day",
      fr: "ajoutez un <payment> avec <due>, lié au jour du scrutin"),
    waive: Phrase(
      en: "Where the budget law itself fixes the days of payment.",
      fr: "Lorsque la loi de finances fixe elle-même les échéances."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources, resources.arrangement != "reimbursement" else { return }
    guard resources.invoicing?.due == nil, !judged.agreement.classification.serves.isEmpty else { return }
    for contribution in resources.contributions
    where contribution.kind == "money" && judged.includesCommission(contribution.to) {
      let payments = contribution.payments
      let undated = payments.first { $0.due == nil }
      guard payments.isEmpty || undated != nil else { continue }
      findings.flag(
        undated?.element ?? contribution.element,
        message: Phrase(en: "does not say when the money is due", fr: "ne dit pas quand l’argent est dû"),
        label: Phrase(en: "no day", fr: "sans échéance"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <⟦contribution⟧ id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <⟦payment⟧ percent="100"/>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
