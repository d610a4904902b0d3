import Formats
import Registry

/// Whom to call on election night: the contacts for emergencies and security incidents of all agreements in force on the
/// day, each number once.
struct ElectionNight: Component {
  /// Cards on the page; the pages of agreements have the rest.
  private static let cards = 40

  let edition: Edition
  let entries: [Survey.Entry]

  private struct Call {
    let organisation: String?
    let contact: Contact
    var entries: [Survey.Entry]
    /// What it is for, in all agreements that name it.
    var purposes: [Code]
  }

  func write(on sheet: Sheet) {
    let words = edition.words
    let calls = calls()
    sheet.add(
      PageSection("call", words(ElectionWord.call), hint: words(ElectionWord.callHint)) { sheet in
        guard !calls.isEmpty else { return sheet.html.element("p", text: words(ElectionWord.nobody)) }
        sheet.html.element("ul", class: "contacts") {
          for call in calls.prefix(Self.cards) { sheet.add(card(call)) }
        }
        guard calls.count > Self.cards else { return }
        sheet.html.element("p", class: "hint", text: words(ElectionWord.more, count: calls.count - Self.cards))
      })
  }

  /// The commission first, its office of most agreements before others, then institutions by name; for one institution
  /// emergencies before incidents.
  private func calls() -> [Call] {
    var calls: [Call] = []
    var known: [[String]: Int] = [:]
    for entry in entries {
      guard let agreement = entry.current else { continue }
      for (actor, contact) in entry.contacts(of: agreement) where Self.urgency(contact) != nil {
        // Whom nobody can reach by what is published is no help at night.
        let ways = contact.telephones.compactMap(\.value) + contact.emails.compactMap(\.value)
        guard !ways.isEmpty else { continue }
        let organisation = agreement.organisations(behind: actor).first
        // Who has left need not answer.
        if let organisation, entry.former[organisation] != nil { continue }
        let key = [organisation ?? entry.series.id + actor] + contact.telephones.compactMap(\.value) + [office(contact)]
        if let index = known[key] {
          calls[index].entries.append(entry)
          for purpose in contact.purposes where !calls[index].purposes.contains(purpose.code) {
            calls[index].purposes.append(purpose.code)
          }
        } else {
          known[key] = calls.count
          calls.append(
            Call(organisation: organisation, contact: contact, entries: [entry], purposes: contact.purposes.map(\.code))
          )
        }
      }
    }
    let commission = edition.register.commission?.id
    let keys = calls.map { call in
      (
        call.organisation == commission ? 0 : 1,
        call.organisation == commission ? -call.entries.count : 0,
        call.organisation.map { SortKey.of(edition.names.organisation($0).text) } ?? "",
        Self.urgency(call.contact) ?? 9, call.contact.level ?? 0
      )
    }
    return calls.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { calls[$0] }
  }

  private static func urgency(_ contact: Contact) -> Int? {
    let purposes = contact.purposes.map(\.code.value)
    return ["emergency", "security-incident"].firstIndex { purposes.contains($0) }
  }

  private func office(_ contact: Contact) -> String { edition.passage(contact.office)?.text ?? "" }

  private func card(_ call: Call) -> ContactCard {
    let words = edition.words
    let contact = call.contact
    var card = ContactCard(
      office: edition.passage(contact.office) ?? Passage("", language: words.language),
      purposes: call.purposes.map { edition.names.label($0).text })
    if let organisation = call.organisation { card.owner = { $0.add(OrganisationLink(edition, organisation)) } }
    card.telephones = contact.telephones.compactMap(\.value)
    card.mails = contact.emails.compactMap(\.value)
    var agreements = call.entries.prefix(3).map { link($0) }
    if call.entries.count > 3 {
      agreements.append { $0.html.text(words(ListWord.andOthers, count: call.entries.count - 3)) }
    }
    card.notes = [
      edition.passage(contact.hours).map { .init(words(AgreementWord.hours), $0) },
      .init(words(ListWord.agreement), values: agreements),
    ].compactMap { $0 }
    return card
  }

  private func link(_ entry: Survey.Entry) -> Block {
    { sheet in
      sheet.html.link(sheet.page("agreements/\(entry.series.id)/", fragment: ContactsPart.id)) {
        sheet.add(PassageText(edition.title(entry)))
      }
    }
  }
}
