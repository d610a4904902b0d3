import Diagnostics
import Registry

/// FIN-FLOW-COMPLETE: each contribution has an amount or a reason for none.
enum MoneyAmountMissing: AgreementRule {
  static let card = Card(
    id: "money/amount-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("International Aid Transparency Initiative", "ruleset 7.8.1", nature: .analogy),
    ], dimensions: [.d2], threats: ["T1", "T3"], since: "1.0",
    summary: Phrase(
      en: "a contribution has neither an amount nor a reason for none",
      fr: "une contribution n’a ni montant ni raison de n’en pas avoir"),
    finds: Phrase(
      en: """
        A contribution without an amount, a formula, amounts of its payments, a decision to withhold it, \
        or a reason why it is not quantified.
        """,
      fr: """
        Une contribution sans montant, formule, montants de ses versements, décision de l’occulter, ni \
        raison de ne pas la chiffrer.
        """),
    why: Phrase(
      en: "without the amount nobody can see how much a partner’s help weighs",
      fr: "sans le montant, nul ne voit ce que pèse l’aide d’un partenaire"),
    mend: Phrase(
      en: "add amount and currency, a <formula>, or say in <notQuantified> why there is no amount",
      fr: "ajoutez montant et monnaie, une <formula>, ou dites dans <notQuantified> pourquoi il n’y a pas de montant"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for contribution in resources.contributions where contribution.amount == nil && contribution.withheld == nil {
      guard contribution.formula == nil, contribution.notQuantified.isEmpty else { continue }
      guard !contribution.payments.contains(where: { $0.amount != nil }) else { continue }
      findings.flag(
        contribution,
        message: Phrase(
          en: "has no amount, and no reason why there is none", fr: "n’a pas de montant, ni de raison de n’en pas avoir"
        ),
        label: Phrase(en: "no amount", fr: "sans montant"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="fee">
        <description xml:lang="en">Money for the general election.</description>
        <⟦contribution⟧ id="grant" from="commission" to="registry" kind="money" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
