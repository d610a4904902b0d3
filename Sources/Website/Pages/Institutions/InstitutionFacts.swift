import Formats
import Registry

/// What an institution is: place in the state, names over time, changes, how to reach it.
struct InstitutionFacts: Component {
  let edition: Edition
  let organisation: Organisation

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    sheet.add(
      SummaryList([
        .init(words(InstitutionWord.branch), edition.names.label(organisation.branch)),
        organisation.parent.map { parent in
          .init(words(InstitutionWord.parent)) { $0.add(OrganisationLink(edition, parent)) }
        }, parts, day(.established, organisation.established), day(.dissolved, organisation.dissolved), names, changes,
        text(.headOffice, organisation.headOffice), text(.address, organisation.address),
        link(.website, organisation.website, organisation.website.flatMap { HTMLLink(authored: $0) }),
        link(.email, organisation.email, organisation.email.flatMap { HTMLLink(mail: $0) }),
        link(.telephone, organisation.telephone, organisation.telephone.flatMap { HTMLLink(telephone: $0) }),
        text(.about, organisation.note),
      ]))
  }

  private typealias Row = SummaryList.Row

  private var parts: Row? {
    let parts = edition.register.organisations.filter { $0.parent == organisation.id }
    return Row(
      words(InstitutionWord.partsOf), values: parts.map { part in { $0.add(OrganisationLink(edition, part.id)) } })
  }

  /// All names that differ from the present one, with the time in which they were borne.
  private var names: Row? {
    let present = edition.names.organisation(organisation.id)
    let others = organisation.names.filter { $0.language == present.language && $0.text != present.text }
    return Row(
      words(InstitutionWord.formerNames),
      values: others.map { name in
        { sheet in
          sheet.html.bdi(name.text)
          let span = [name.from, name.until].map { $0.map { words.date($0) } ?? "" }
          guard span.contains(where: { !$0.isEmpty }) else { return }
          sheet.html.markup(" ")
          sheet.html.element("span", class: "hint") {
            if let from = name.from { sheet.html.time(from.description, shown: words.date(from)) }
            sheet.html.text(" – ")
            if let until = name.until { sheet.html.time(until.description, shown: words.date(until)) }
          }
        }
      })
  }

  private var changes: Row? {
    Row(
      words(InstitutionWord.changes),
      values: organisation.changes.map { change in
        { sheet in
          sheet.html.time(change.date.description, shown: words.date(change.date))
          sheet.html.text(": ")
          sheet.add(PassageText(edition.names.label(change.type)))
          for successor in change.successors {
            sheet.html.text(words(PageWord.listSeparator))
            sheet.add(OrganisationLink(edition, successor))
          }
          guard let note = edition.passage(change.note) else { return }
          sheet.html.markup(" ")
          sheet.html.element("span", class: "hint") { sheet.add(PassageText(note)) }
        }
      })
  }

  private func text(_ word: InstitutionWord, _ text: LocalizedText) -> Row? {
    edition.passage(text).map { Row(words(word), $0) }
  }

  private func day(_ word: InstitutionWord, _ day: Day?) -> Row? {
    day.map { day in Row(words(word)) { $0.html.time(day.description, shown: words.date(day)) } }
  }

  private func link(_ word: InstitutionWord, _ text: String?, _ link: HTMLLink?) -> Row? {
    guard let text else { return nil }
    return Row(words(word)) { sheet in
      if let link {
        sheet.html.link(link, class: "address") { sheet.html.isolated(text) }
      } else {
        sheet.html.isolated(text)
      }
    }
  }
}
