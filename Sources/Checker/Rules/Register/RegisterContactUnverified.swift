import Diagnostics
import Registry
import XML

/// REG-STALE
enum RegisterContactUnverified: AgreementRule {
  static let card = Card(
    id: "register/contact-unverified", kind: .record, severity: .record(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-P1", nature: .guideline),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "nobody has made sure for long that a contact works",
      fr: "nul n’a vérifié depuis longtemps qu’un contact fonctionne"),
    finds: Phrase(
      en:
        "A contact of an agreement in force whose last verification is longer ago than the profile allows, or not given.",
      fr:
        "Un contact d’un accord en vigueur dont la dernière vérification est plus ancienne que ne le permet le profil, ou n’est pas indiquée."
    ),
    why: Phrase(
      en: "on election night a number that nobody answers is worse than none",
      fr: "la nuit du scrutin, un numéro auquel nul ne répond est pire que pas de numéro"),
    mend: Phrase(
      en: "call the contact, then write the day into verified, or record a contact-change",
      fr: "appelez le contact, puis inscrivez le jour dans verified, ou enregistrez un contact-change"),
    waive: Phrase(en: "Never.", fr: "Jamais."),
    onTheDay: Phrase(
      en: "call each contact once, and write down the day",
      fr: "appelez une fois chaque contact, et notez le jour"))

  static var leansOn: RegistryParts { .record }

  static let parameters = [months]
  private static let months = Parameter(
    "contact-months", 12,
    Phrase(
      en: "months after which a contact is verified again", fr: "mois après lesquels un contact est vérifié de nouveau")
  )

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, `case`.whole.status == .active else { return }
    let oldest = `case`.day.adding(months: -`case`.value(months))
    for party in `case`.agreement.parties.parties {
      for contact in party.contacts {
        guard contact.verified.map({ $0 < oldest }) ?? true, !isReplaced(contact, `case`) else { continue }
        findings.flag(
          contact, .attribute(SchemaNames.verified),
          message: contact.verified.map {
            Phrase(
              en: "the contact was last verified on \($0)",
              fr: "le contact a été vérifié pour la dernière fois le \($0)")
          }
            ?? Phrase(
              en: "it is not said when the contact was last verified",
              fr: "la dernière vérification du contact n’est pas indiquée"),
          label: Phrase(en: "verify", fr: "à vérifier"))
      }
    }
  }

  private static func isReplaced(_ contact: Contact, _ case: AgreementCase) -> Bool {
    guard let id = contact.id else { return false }
    return `case`.series.record?.events.contains { $0.contactChange?.replaces == id } ?? false
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "<contact id=\"ct2\" level=\"1\" verified=\"2026-10-01\">":
        "<contact id=\"ct2\" level=\"1\" ⟦verified=\"2024-10-01\"⟧>"
    ]),
  ]
}
