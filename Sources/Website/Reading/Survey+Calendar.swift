import Registry

extension Survey {
  /// Everything that the registry dates, as of the day of the survey.
  func occasions() -> [Occasion] { register.occasions(asOf: day) }

  /// Which agreements serve which elections, by their positions in the survey.
  struct Serving: Sendable {
    private(set) var entries: [String: [Int]] = [:]

    init(_ survey: Survey) {
      for (index, entry) in survey.entries.enumerated() {
        for served in entry.current?.classification.serves ?? [] where entries[served.election]?.last != index {
          entries[served.election, default: []].append(index)
        }
      }
    }

    var counts: [String: Int] { entries.mapValues(\.count) }
  }
}

extension Survey.Entry {
  /// The points of contact of a version with the actor that each belongs to. A change of contact is an event, not a new
  /// version, so the record has the last word on the current version.
  func contacts(of agreement: Agreement) -> [(actor: String, contact: Contact)] {
    let parties = agreement.parties
    var contacts = parties.parties.flatMap { party in party.contacts.map { (actor: party.id, contact: $0) } }
    contacts += parties.participants.flatMap { participant in
      participant.contacts.map { (actor: participant.id, contact: $0) }
    }
    guard agreement.version == current?.version else { return contacts }
    for event in pastEvents {
      guard let change = event.contactChange else { continue }
      contacts.removeAll { _, old in old.id != nil && (old.id == change.replaces || old.id == change.contact.id) }
      contacts.append((change.party, change.contact))
    }
    return contacts
  }
}
