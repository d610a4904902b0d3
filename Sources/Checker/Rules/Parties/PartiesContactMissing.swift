import Diagnostics
import Registry
import XML

/// PTY-CONTACT
enum PartiesContactMissing: AgreementRule {
  static let card = Card(
    id: "parties/contact-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("GNSEI guidelines", "G-P1", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a party names nobody whom one can reach",
      fr: "une partie ne nomme personne que l’on puisse joindre"),
    finds: Phrase(
      en:
        "A party of the current version without a contact, or whose contacts give neither e-mail address nor telephone number nor postal address.",
      fr:
        "Une partie de la version en vigueur sans point de contact, ou dont les contacts n’indiquent ni courriel, ni téléphone, ni adresse postale."
    ),
    why: Phrase(
      en: "an agreement that nobody answers for does not work on the day it is needed",
      fr: "un accord dont nul ne répond ne fonctionne pas le jour où il le faut"),
    mend: Phrase(
      en: "add an office with an e-mail address or a telephone number",
      fr: "ajoutez un service avec un courriel ou un téléphone"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for party in `case`.agreement.parties.parties where party.accession?.left == nil {
      let later = `case`.series.record?.events.compactMap(\.contactChange).filter { $0.party == party.id } ?? []
      guard !(party.contacts + later.map(\.contact)).contains(where: isReachable) else { continue }
      findings.flag(
        party,
        message: party.contacts.isEmpty
          ? Phrase(en: "names no point of contact", fr: "ne nomme aucun point de contact")
          : Phrase(
            en: "names a contact, but no way to reach it", fr: "nomme un contact, mais aucun moyen de le joindre"),
        label: Phrase(en: "whom to call?", fr: "qui appeler ?"))
    }
  }

  private static func isReachable(_ contact: Contact) -> Bool {
    !contact.emails.isEmpty || !contact.telephones.isEmpty || !contact.address.isEmpty
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "<party id=\"registry\"": "<⟦party⟧ id=\"registry\"",
      "<email value=\"records@civil-registry.example\"/>": "",
    ]),
  ]
}
