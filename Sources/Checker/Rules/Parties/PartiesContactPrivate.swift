import Diagnostics
import Registry
import XML

/// PTY-CONTACT-FORM
enum PartiesContactPrivate: AgreementRule {
  static let card = Card(
    id: "parties/contact-private", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Pelican", "e-mail checks", nature: .analogy),
      Citation("GNSEI guidelines", "G-P1", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(en: "a contact looks like a private person", fr: "un contact semble être une personne privée"),
    finds: Phrase(
      en: "A contact with an address at a free mail service, or with a person’s name.",
      fr: "Un contact dont l’adresse est chez un service de courriel gratuit, ou qui porte le nom d’une personne."),
    why: Phrase(
      en: "people change, offices stay; and private data should not stand in a public record",
      fr:
        "les personnes changent, les services demeurent ; et des données privées n’ont pas leur place dans un registre public"
    ),
    mend: Phrase(
      en: "give the address of the office, and leave the person out",
      fr: "donnez l’adresse du service, et omettez la personne"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for party in `case`.agreement.parties.parties {
      for contact in party.contacts {
        for email in contact.emails {
          guard let address = email.value, let domain = address.split(separator: "@").last?.lowercased(),
            freeServices.contains(domain)
          else { continue }
          findings.flag(
            email, .value(SchemaNames.value),
            message: Phrase(
              en: "\(domain) is a free mail service, not an office",
              fr: "\(domain) est un service de courriel gratuit, non un service public"),
            label: Phrase(en: "private address", fr: "adresse privée"))
        }
        if let person = contact.element.first(SchemaNames.person) {
          findings.flag(
            person, .content,
            message: Phrase(en: "the contact names a person", fr: "le contact nomme une personne"),
            label: Phrase(en: "a person", fr: "une personne"))
        }
      }
    }
  }

  private static let freeServices: Set<String> = [
    "gmail.com", "googlemail.com", "yahoo.com", "yahoo.fr", "hotmail.com", "hotmail.fr", "outlook.com", "live.com",
    "icloud.com", "proton.me", "protonmail.com", "gmx.net", "gmx.com", "gmx.de", "web.de", "mail.ru", "yandex.ru",
    "qq.com", "163.com", "laposte.net", "orange.fr", "free.fr", "aol.com",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["<email value=\"records@civil-registry.example\"/>": "<email value=\"⟦records@gmail.com⟧\"/>"]
    ),
  ]
}
