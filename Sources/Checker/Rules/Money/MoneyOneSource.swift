import Diagnostics
import Registry

/// FIN-DEPENDENCE: no single source outside the budget pays for most of it.
enum MoneyOneSource: AgreementRule {
  static let card = Card(
    id: "money/one-source", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E9", nature: .guideline),
      Citation("GNSEI guidelines", "I3", nature: .guideline),
    ], dimensions: [.d2], threats: ["T3", "I3"], since: "1.0",
    summary: Phrase(
      en: "most of the money comes from one source outside the state budget",
      fr: "la plupart de l’argent vient d’une seule source hors du budget de l’État"),
    finds: Phrase(
      en: """
        One giver whose contributions, not from the state budget, are more than the profile’s share of \
        all amounts in the agreement.
        """,
      fr: """
        Un donateur dont les contributions, hors budget de l’État, dépassent la part fixée par le profil \
        de tous les montants de l’accord.
        """),
    why: Phrase(
      en: "who pays for most can ask for most",
      fr: "qui paie le plus peut demander le plus"),
    mend: Phrase(
      en: "spread the cost, take it into the state budget, or say how the commission will do without",
      fr: "répartissez le coût, inscrivez-le au budget de l’État, ou dites comment la commission fera sans"),
    waive: Phrase(
      en: "Where the help is small in comparison with the commission’s own budget.",
      fr: "Lorsque l’aide est petite au regard du budget propre de la commission."))

  private static let share = Parameter(
    "funding-share-percent", 50,
    Phrase(
      en: "the share in per cent above which one source is too much",
      fr: "la part en pour cent au-delà de laquelle une source est de trop"))
  static let parameters = [share]

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    let counted = resources.contributions.filter { $0.amount != nil }
    let outside = counted.filter { $0.stateBudget != true && judged.includesCommission($0.to) }
    guard !outside.isEmpty else { return }
    let total = counted.reduce(0) { $0 + ($1.amount?.approximate ?? 0) }
    guard total > 0 else { return }
    var seen: Set<String> = []
    for contribution in outside where seen.insert(contribution.from).inserted {
      let given = outside.filter { $0.from == contribution.from }.reduce(0) { $0 + ($1.amount?.approximate ?? 0) }
      let percent = Int(100 * given / total)
      guard percent > judged.value(share) else { continue }
      findings.flag(
        contribution, .attribute(SchemaNames.from),
        message: Phrase(
          en: "\(judged.name(of: contribution.from, "en")) gives \(percent) per cent, from outside the state budget",
          fr: "\(judged.name(of: contribution.from, "fr")) donne \(percent) pour cent, hors du budget de l’État"),
        label: Phrase(en: "one source", fr: "source unique"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" ⟦from="registry"⟧ to="commission" kind="money" amount="1000" currency="XSM" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
