import Diagnostics
import Registry

/// FIN-NO-WITHHOLD: no holding back of money in the election period save by court or audit finding.
enum MoneyWithheldInElectionPeriod: AgreementRule {
  static let card = Card(
    id: "money/withheld-in-election-period", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E9", nature: .guideline),
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "summary of obligation 270", nature: .analogy),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "a payer may hold back money in the election period",
      fr: "un payeur peut retenir l’argent en période électorale"),
    finds: Phrase(
      en: """
        A right to hold back or take back money for the commission in the election period on other \
        grounds than a court decision or an audit finding.
        """,
      fr: """
        Un droit de retenir ou reprendre l’argent de la commission en période électorale pour d’autres \
        motifs qu’une décision de justice ou un constat d’audit.
        """),
    why: Phrase(
      en: "who can stop the money during an election can stop the election",
      fr: "qui peut arrêter l’argent pendant une élection peut arrêter l’élection"),
    mend: Phrase(
      en: "write inElectionPeriod=\"false\", or limit the grounds to a court decision or an audit finding",
      fr: "écrivez inElectionPeriod=\"false\", ou limitez les motifs à une décision de justice ou un constat d’audit"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for contribution in resources.contributions where judged.includesCommission(contribution.to) {
      guard let right = contribution.suspensionRight, right.exists, right.inElectionPeriod else { continue }
      guard !right.grounds.all.contains(where: { namesCourtOrAudit($0.text) }) else { continue }
      findings.flag(
        right, .attribute(SchemaNames.inElectionPeriod),
        message: Phrase(
          en: "lets \(judged.name(of: contribution.from, "en")) hold back money in the election period",
          fr: "permet à \(judged.name(of: contribution.from, "fr")) de retenir l’argent en période électorale"),
        label: Phrase(en: "money at risk", fr: "argent menacé"))
    }
  }

  private static let courtsAndAudits = ["court", "tribunal", "audit", "juge", "justice", "محكمة", "تدقيق"]

  private static func namesCourtOrAudit(_ grounds: String) -> Bool {
    let lowered = grounds.lowercased()
    return courtsAndAudits.contains { lowered.contains($0) }
  }

  static let examples: [Example] = [
    .clean(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><suspensionRight exists="true" inElectionPeriod="true"><grounds xml:lang="en">A decision of a court.</grounds></suspensionRight>
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
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><suspensionRight exists="true" ⟦inElectionPeriod="true"⟧><grounds xml:lang="en">Late reports.</grounds></suspensionRight>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
