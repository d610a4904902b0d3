import Formats
import Registry

/// Agreements as a table: title and type, with whom, status, day of signature.
struct AgreementTable: Component {
  let edition: Edition
  let entries: [Survey.Entry]
  let caption: String
  var captionIsHidden = false
  /// The institution on whose page the table stands; it is not named, and the commission is.
  var institution: String?

  func write(on sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        caption,
        columns: [words(ListWord.agreement), words(ListWord.with), words(ListWord.byStatus), words(ListWord.signed)],
        rows: entries.map { entry in
          [
            title(entry), partners(entry), { $0.add(Stamp(entry.status.tone, words(entry.status.word))) },
            signed(entry),
          ]
        }, captionIsHidden: captionIsHidden))
  }

  private func title(_ entry: Survey.Entry) -> Block {
    { sheet in
      sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
      guard let type = entry.type else { return }
      sheet.html.element("p", class: "more hint") { sheet.add(PassageText(edition.names.label(type))) }
    }
  }

  private func partners(_ entry: Survey.Entry) -> Block {
    let own = institution ?? edition.register.commission?.id
    let partners = entry.organisations.filter { $0 != own }
    return { sheet in
      for (position, id) in partners.prefix(3).enumerated() {
        if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
        sheet.add(OrganisationLink(edition, id))
      }
      guard partners.count > 3 else { return }
      sheet.html.text(" " + edition.words(ListWord.andOthers, count: partners.count - 3))
    }
  }

  private func signed(_ entry: Survey.Entry) -> Block {
    { sheet in
      guard let day = entry.signed else { return }
      sheet.html.time(day.description, shown: edition.words.date(day))
    }
  }
}
