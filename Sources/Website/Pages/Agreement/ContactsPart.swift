import Formats
import Registry

/// The points of contact of all parties and participants, after the changes that the record reports.
enum ContactsPart: AgreementPart {
  static let id = "contacts"
  static func title(_ words: Strings) -> String { words(AgreementWord.contacts) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.contactsHint) }
  static func exists(in reading: AgreementReading) -> Bool {
    let parties = reading.agreement.parties
    return parties.parties.contains { !$0.contacts.isEmpty } || parties.participants.contains { !$0.contacts.isEmpty }
  }

  static func write(_ reading: AgreementReading) {
    reading.html.element("ul", class: "contacts") {
      let contacts = reading.entry.contacts(of: reading.agreement)
      for (actor, contact) in contacts { reading.sheet.add(card(contact, of: actor, among: contacts, reading)) }
    }
  }

  private typealias Owned = (actor: String, contact: Contact)

  private static func card(
    _ contact: Contact, of actor: String, among contacts: [Owned], _ reading: AgreementReading
  ) -> ContactCard {
    let words = reading.words
    var card = ContactCard(
      office: reading.passage(contact.office) ?? Passage("", language: words.language),
      purposes: contact.purposes.map { reading.label($0.code) })
    card.owner = { _ in reading.linkedActor(actor) }
    card.id = contact.id.map { "fact-" + $0 }
    card.telephones = contact.telephones.compactMap(\.value)
    card.mails = contact.emails.compactMap(\.value)
    let deputised = contact.deputyOf.flatMap { id in contacts.first { $0.contact.id == id }?.contact.office }
    let withheld = contact.emails.compactMap(\.withheld) + contact.telephones.compactMap(\.withheld)
    card.notes = [
      reading.row(words(AgreementWord.unit), contact.unit), reading.row(.hours, contact.hours),
      reading.row(words(InstitutionWord.address), contact.address),
      contact.level.map { .init(words(AgreementWord.level), text: words.number($0)) },
      deputised.flatMap { reading.row(.deputyOf, $0) }, reading.row(.verified, contact.verified),
      withheld.first.map { id in .init(words(AgreementWord.withheld)) { _ in reading.withheld(id) } },
    ].compactMap { $0 }
    return card
  }
}
