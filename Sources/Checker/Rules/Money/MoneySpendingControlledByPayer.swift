import Diagnostics
import Registry

/// FIN-CONTROL: once paid, control of spending lies with the commission.
enum MoneySpendingControlledByPayer: AgreementRule {
  static let card = Card(
    id: "money/spending-controlled-by-payer", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "emc03", nature: .analogy),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "the payer keeps control over money that it has paid to the commission",
      fr: "le payeur garde le contrôle de l’argent versé à la commission"),
    finds: Phrase(
      en: "Money for the commission, while it is not said that the commission decides how it is spent.",
      fr: "De l’argent pour la commission, sans qu’il soit dit qu’elle décide de son emploi."),
    why: Phrase(
      en: "a commission that must ask before each expense is run by whoever answers",
      fr: "une commission qui doit demander avant chaque dépense est dirigée par celui qui répond"),
    mend: Phrase(
      en: "add a <spendingControl> with the commission as authority; normal audit is no control in this sense",
      fr: """
        ajoutez un <spendingControl> avec la commission comme autorité ; l’audit normal n’est pas un \
        contrôle en ce sens
        """),
    waive: Phrase(
      en: "Where the budget law leaves spending to the payer for all public bodies alike.",
      fr: "Lorsque la loi de finances confie les dépenses au payeur pour tous les organismes publics."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    guard resources.contributions.contains(where: { $0.kind == "money" && judged.includesCommission($0.to) }) else {
      return
    }
    guard let control = resources.spendingControl else {
      findings.flag(
        resources,
        message: Phrase(
          en: "does not say who decides how the money is spent", fr: "ne dit pas qui décide de l’emploi de l’argent"),
        label: Phrase(en: "who spends?", fr: "qui dépense ?"))
      return
    }
    guard !judged.isCommission(control.authority) else { return }
    findings.flag(
      control, .attribute(SchemaNames.authority),
      message: Phrase(
        en: "lets \(judged.name(of: control.authority, "en")) decide how the commission spends its money",
        fr: "laisse \(judged.name(of: control.authority, "fr")) décider de l’emploi de l’argent de la commission"),
      label: Phrase(en: "controlled by another", fr: "contrôlé par un autre"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit><spendingControl ⟦authority="registry"⟧/>
      </resources>
      """),
    .flagged(
      """
      <⟦resources⟧ arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
      </resources>
      """),
  ]
}
