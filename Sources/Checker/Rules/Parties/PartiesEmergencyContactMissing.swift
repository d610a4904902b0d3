import Diagnostics
import Registry
import XML

/// PTY-EMERGENCY-CONTACT
enum PartiesEmergencyContactMissing: AgreementRule {
  static let card = Card(
    id: "parties/emergency-contact-missing", kind: .substance, severity: .substance(.warning),
    citations: [Citation("GNSEI guidelines", "G-P1", nature: .guideline), Citation("TF-1", nature: .guideline)],
    threats: ["T6"],
    since: "1.0",
    summary: Phrase(
      en: "nobody is named whom one can call in an emergency",
      fr: "nul n’est nommé que l’on puisse appeler en urgence"),
    finds: Phrase(
      en: "A party of an agreement on security, cyber defence, health or disasters without a contact for emergencies.",
      fr:
        "Une partie d’un accord sur la sécurité, la cyberdéfense, la santé ou les catastrophes, sans contact d’urgence."
    ),
    why: Phrase(
      en: "crises come at night, and minutes count",
      fr: "les crises viennent la nuit, et les minutes comptent"),
    mend: Phrase(
      en: "add a contact with the purpose emergency and its hours",
      fr: "ajoutez un contact pour les urgences, avec ses heures"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent,
      `case`.agreement.classification.areas.contains(where: { `case`.codeLists.hasFlag("security", $0.code) })
    else { return }
    for party in `case`.agreement.parties.parties where !party.contacts.isEmpty && party.accession?.left == nil {
      let isNamed = party.contacts.contains { contact in
        contact.purposes.contains { $0.code == "emergency" || $0.code == "security-incident" }
      }
      guard !isNamed else { continue }
      findings.flag(
        party,
        message: Phrase(en: "names nobody to call in an emergency", fr: "ne nomme personne à appeler en urgence"),
        label: Phrase(en: "in an emergency?", fr: "en urgence ?"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .clean(replacing: [
      "<area code=\"voter-register-data\"/>": "<area code=\"voter-register-data\"/><area code=\"cyber-security\"/>"
    ]),
    .flagged(replacing: [
      "<area code=\"voter-register-data\"/>": "<area code=\"cyber-security\"/>",
      "<party id=\"registry\"": "<⟦party⟧ id=\"registry\"",
      "<purpose code=\"emergency\"/>\n      <office xml:lang=\"en\">Records": "<office xml:lang=\"en\">Records",
    ]),
  ]
}
