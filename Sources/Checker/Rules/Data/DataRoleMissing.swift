import Diagnostics
import Registry

/// DAT-ROLE-COHERENT
enum DataRoleMissing: AgreementRule {
  static let card = Card(
    id: "data/role-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("GDPR", "art. 26(2)", nature: .analogy), Citation("GDPR", "art. 28(3)", nature: .analogy)],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a party to a flow of personal data has no role in data-protection law",
      fr: "une partie à un flux de données personnelles n’a pas de rôle au sens du droit de la protection des données"),
    finds: Phrase(
      en: "A giver or receiver of personal data that is neither controller, joint controller, processor nor recipient.",
      fr:
        "Un émetteur ou destinataire de données personnelles qui n’est ni responsable, ni responsable conjoint, ni sous-traitant, ni destinataire."
    ),
    why: Phrase(
      en: "people must know who answers for their data",
      fr: "chacun doit savoir qui répond de ses données"),
    mend: Phrase(
      en: "add <role> for the party",
      fr: "ajoutez <role> pour la partie"),
    waive: Phrase(
      en: "Where the law of the country knows no such roles.",
      fr: "Lorsque le droit du pays ne connaît pas ces rôles."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      let roles = flow.roles
      guard
        let actor = ([flow.from] + flow.to).first(where: { actor in !roles.contains { `case`.means(actor, $0.party) } })
      else { continue }
      findings.flag(
        flow,
        message: Phrase(
          en: "shares personal data but does not say what \(`case`.name(of: actor, "en")) is in data-protection law",
          fr:
            "partage des données personnelles sans dire ce qu’est \(`case`.name(of: actor, "fr")) en droit de la protection des données"
        ),
        label: Phrase(en: "role missing", fr: "rôle manquant"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("dataSharing", ["<role party=\"commission\" role=\"controller\"/>": "", "<flow id": "<⟦flow⟧ id"])),
  ]
}
