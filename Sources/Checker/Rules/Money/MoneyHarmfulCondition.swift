import Diagnostics
import Registry

/// FIN-NO-POLICY-CONDITION: no condition on funds touches decisions, staff, suppliers or data.
enum MoneyHarmfulCondition: AgreementRule {
  static let card = Card(
    id: "money/harmful-condition", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E9", nature: .guideline),
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("GNSEI guidelines", "T3", nature: .guideline),
    ], dimensions: [.d2], threats: ["T3", "I3"], since: "1.0",
    summary: Phrase(
      en: "money for the commission depends on how it decides, hires, buys or shares data",
      fr: "l’argent de la commission dépend de ses décisions, recrutements, achats ou données"),
    finds: Phrase(
      en: """
        A condition on a contribution to the commission of a kind that the code list calls harmful: on \
        electoral decisions, staffing, suppliers or data access.
        """,
      fr: """
        Une condition sur une contribution à la commission que la liste de codes dit nuisible : \
        décisions électorales, personnel, fournisseurs ou accès aux données.
        """),
    why: Phrase(
      en: "who can stop the money on such a ground governs the commission",
      fr: "qui peut arrêter l’argent pour un tel motif gouverne la commission"),
    mend: Phrase(
      en: "take the condition out; purpose, reporting and audit are conditions that leave the commission free",
      fr: """
        supprimez la condition ; affectation, compte rendu et audit sont des conditions qui laissent la \
        commission libre
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for contribution in resources.contributions where judged.includesCommission(contribution.to) {
      for condition in contribution.conditions
      where condition.type != "discretionary" && judged.codeLists.hasFlag("harmful", condition.type) {
        findings.flag(
          condition, .attribute(SchemaNames.type),
          message: Phrase(
            en:
              "ties money for the commission to a condition of the kind “\(judged.codeLists.label(condition.type, "en"))”",
            fr:
              "lie l’argent de la commission à une condition du type « \(judged.codeLists.label(condition.type, "fr")) »"
          ),
          label: Phrase(en: "harmful condition", fr: "condition nuisible"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><condition ⟦type="supplier-condition"⟧><description xml:lang="en">Computers are bought from the State Computer Company.</description></condition>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
