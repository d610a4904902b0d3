import Diagnostics
import Registry

/// FIN-CONDITION-CLOSED: conditions are an exhaustive list.
enum MoneyConditionsOpen: AgreementRule {
  static let card = Card(
    id: "money/conditions-open", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E9", nature: .guideline),
      Citation("GNSEI guidelines", "T3", nature: .guideline),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "further conditions may be put on money for the commission",
      fr: "d’autres conditions peuvent être mises à l’argent de la commission"),
    finds: Phrase(
      en: """
        Money for the commission whose conditions are not an exhaustive list, or that leaves a condition \
        to the discretion of the payer.
        """,
      fr: """
        De l’argent pour la commission dont les conditions ne sont pas limitatives, ou qui laisse une \
        condition à la discrétion du payeur.
        """),
    why: Phrase(
      en: "a condition that can be invented later can be invented before an election",
      fr: "une condition qu’on peut inventer plus tard peut l’être avant une élection"),
    mend: Phrase(
      en: "list all conditions, write conditionsExhaustive=\"true\" and take out what the payer may set as it likes",
      fr: """
        énumérez toutes les conditions, écrivez conditionsExhaustive="true" et supprimez ce que le \
        payeur peut fixer à son gré
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for contribution in resources.contributions
    where contribution.kind == "money" && judged.includesCommission(contribution.to) {
      if let condition = contribution.conditions.first(where: { $0.type == "discretionary" }) {
        findings.flag(
          condition, .attribute(SchemaNames.type),
          message: Phrase(
            en: "leaves a condition to the discretion of the payer",
            fr: "laisse une condition à la discrétion du payeur"),
          label: Phrase(en: "at discretion", fr: "à discrétion"))
      } else if contribution.conditionsExhaustive != true {
        findings.flag(
          contribution, .attribute(SchemaNames.conditionsExhaustive),
          message: Phrase(
            en: "does not say that there are no other conditions", fr: "ne dit pas qu’il n’y a pas d’autres conditions"),
          label: Phrase(en: "open list", fr: "liste ouverte"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" ⟦conditionsExhaustive="false"⟧>
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment>
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
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><condition ⟦type="discretionary"⟧><description xml:lang="en">Other conditions as the payer may set.</description></condition>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
