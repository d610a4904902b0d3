import Diagnostics
import Registry

/// SEC-ACCESS-ADMIN
enum SecurityPartnerAdministersAlone: AgreementRule {
  static let card = Card(
    id: "security/partner-administers-alone", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-L4", nature: .guideline)],
    dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a partner administers a sensitive election system without the commission watching",
      fr: "un partenaire administre un système électoral sensible sans surveillance de la commission"),
    finds: Phrase(
      en:
        "Administrator rights of a partner over a system for results, the register, keys or the like that the commission does not supervise.",
      fr:
        "Des droits d’administration d’un partenaire sur un système de résultats, de liste, de clés ou semblable, sans surveillance de la commission."
    ),
    why: Phrase(
      en: "who alone holds the highest rights over a system can change the election without a trace",
      fr: "qui détient seul les droits les plus élevés sur un système peut changer l’élection sans trace"),
    mend: Phrase(
      en: "let the commission supervise (supervisedBy), or lower the level of access",
      fr: "faites surveiller par la commission (supervisedBy), ou abaissez le niveau d’accès"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let accesses = `case`.agreement.dataSharing?.systemAccesses, `case`.commission != nil else { return }
    for access in accesses where access.level == "administer" {
      guard !`case`.isCommission(access.party), `case`.codeLists.hasFlag("sensitive", access.system),
        !(access.supervisedBy.map(`case`.includesCommission) ?? false)
      else { continue }
      findings.flag(
        access, access.supervisedBy == nil ? .name : .attribute(SchemaNames.supervisedBy),
        message: Phrase(
          en:
            "lets \(`case`.name(of: access.party, "en")) administer a sensitive system without the commission watching",
          fr:
            "laisse \(`case`.name(of: access.party, "fr")) administrer un système sensible sans surveillance de la commission"
        ),
        label: Phrase(en: "administers alone", fr: "administre seul"))
    }
  }

  private static func access(_ attributes: String) -> String {
    Specimen.part(
      "dataSharing",
      [
        "</flow>":
          "</flow><systemAccess id=\"server\" party=\"registry\" system=\"register-system\" owner=\"commission\" \(attributes) safeguards=\"sg1\"><description xml:lang=\"en\">The receiving system of the register.</description></systemAccess>"
      ]) + Specimen.part("text", ["binds=\"deaths sg1": "binds=\"deaths server sg1"])
  }

  static let examples: [Example] = [
    .clean(access("level=\"administer\" supervisedBy=\"commission\"")),
    .clean(access("level=\"query\"")),
    .flagged(access("level=\"administer\" ⟦supervisedBy=\"registry\"⟧")),
  ]
}
