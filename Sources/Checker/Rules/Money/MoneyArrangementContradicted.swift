import Diagnostics
import Registry

/// FIN-STATED: a financial arrangement is declared and fits what follows.
enum MoneyArrangementContradicted: AgreementRule {
  static let card = Card(
    id: "money/arrangement-contradicted", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline)
    ], dimensions: [.d2], threats: ["T3", "T1"], since: "1.0",
    summary: Phrase(
      en: "no financial arrangement is declared, yet money changes hands",
      fr: "aucun arrangement financier n’est déclaré, mais de l’argent circule"),
    finds: Phrase(
      en: """
        The arrangement “none” beside a contribution of money, or another arrangement without any \
        contribution, share or asset.
        """,
      fr: """
        L’arrangement « none » à côté d’une contribution en argent, ou un autre arrangement sans \
        contribution, part ni bien.
        """),
    why: Phrase(
      en: "readers look at the arrangement first; it must not hide who pays",
      fr: "le lecteur regarde d’abord l’arrangement ; il ne doit pas cacher qui paie"),
    mend: Phrase(
      en: "choose the arrangement that fits the contributions, or list the contributions",
      fr: "choisissez l’arrangement qui correspond aux contributions, ou indiquez les contributions"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    let contributions = resources.contributions
    let isNone = resources.arrangement == "none"
    if isNone {
      guard contributions.contains(where: { $0.kind == "money" }) else { return }
    } else {
      guard contributions.isEmpty, resources.shares.isEmpty, resources.assets.isEmpty else { return }
    }
    findings.flag(
      resources, .attribute(SchemaNames.arrangement),
      message: isNone
        ? Phrase(
          en: "says that there is none, yet lists a payment", fr: "dit qu’il n’y en a pas, mais mentionne un paiement")
        : Phrase(
          en: "says “\(judged.codeLists.label(resources.arrangement, "en"))”, but does not say who gives what",
          fr: "dit « \(judged.codeLists.label(resources.arrangement, "fr")) », mais pas qui donne quoi"),
      label: Phrase(en: "does not fit", fr: "ne correspond pas"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources ⟦arrangement="fee"⟧><description xml:lang="en">The Commission pays for the lists.</description></resources>
      """),
    .flagged(
      """
      <resources ⟦arrangement="none"⟧>
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
