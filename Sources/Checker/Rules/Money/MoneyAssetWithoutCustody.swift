import Diagnostics
import Registry

/// FIN-ASSET-CUSTODY: lent sensitive assets have custody rules and a return date.
enum MoneyAssetWithoutCustody: AgreementRule {
  static let card = Card(
    id: "money/asset-without-custody", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "po34", nature: .analogy),
    ], dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a sensitive thing is lent without rules for keeping it or a day of return",
      fr: "un bien sensible est prêté sans règles de garde ou sans date de retour"),
    finds: Phrase(
      en: """
        A lent asset that the code list calls sensitive, such as a server, a key or a ballot vehicle, \
        without custody rules or without a return.
        """,
      fr: """
        Un bien prêté que la liste de codes dit sensible, comme un serveur, une clé ou un véhicule de \
        transport des bulletins, sans règles de garde ou sans retour.
        """),
    why: Phrase(
      en: "a server or a key that nobody minds is a door into the election",
      fr: "un serveur ou une clé que personne ne garde est une porte ouverte sur l’élection"),
    mend: Phrase(
      en: "add <custody> with who keeps it and how, and <return>",
      fr: "ajoutez <custody>, qui garde et comment, et <return>"),
    waive: Phrase(
      en: "Where the thing is used up, for example seals.",
      fr: "Lorsque le bien est consommé, par exemple des scellés."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources else { return }
    for asset in resources.assets
    where asset.owner != asset.custodian && asset.titleTransfers != true
      && judged.codeLists.hasFlag("sensitive", asset.kind)
    {
      let isKept = !asset.custody.isEmpty
      guard !isKept || asset.return == nil else { continue }
      findings.flag(
        asset, .attribute(SchemaNames.kind),
        message: isKept
          ? Phrase(en: "is lent without a day of return", fr: "est prêté sans date de retour")
          : Phrase(en: "is lent without rules for keeping it", fr: "est prêté sans règles de garde"),
        label: Phrase(en: "sensitive asset", fr: "bien sensible"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="in-kind">
        <description xml:lang="en">The Civil Registry lends a server.</description>
        <asset id="server" ⟦kind="server"⟧ owner="registry" custodian="commission" quantity="1" titleTransfers="false">
          <description xml:lang="en">A server for comparing lists.</description>
          <custody xml:lang="en">Kept by the Commission in a locked room.</custody>
        </asset>
      </resources>
      """),
  ]
}
