import Formats
import Registry

/// What remains of an agreement that was withdrawn from publication: that it was there, who took part, and why it is not.
struct TombstonePage {
  let edition: Edition
  let entry: Survey.Entry
  /// The address under the language's folder: of the agreement, or of one of its versions.
  let path: String

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let tombstone = entry.series.tombstone
    let title = tombstone.flatMap { edition.passage($0.title) } ?? Passage(entry.series.id, language: words.language)
    let head = PageHead(
      title: title.text, description: words(StatusWord.tombstone),
      trail: Breadcrumbs(
        [.init(Passage(words(PageWord.agreements), language: words.language), path: "agreements/")], current: title),
      path: path, languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in
      sheet.html.element("p", class: "kicker") { sheet.html.isolated(entry.series.id) }
      sheet.html.element("h1", class: "title") { sheet.add(PassageText(title)) }
      sheet.add(
        StatusBanner(entry.status.tone, words(entry.status.word)) { sheet in
          if let day = tombstone?.date { sheet.html.text(words(StatusWord.withdrawnOn, ["day": words.date(day)])) }
        })
      sheet.html.element("p", class: "lead", text: words(StatusWord.tombstone))
      if let tombstone { facts(tombstone, sheet) }
    }
  }

  private func facts(_ tombstone: Tombstone, _ sheet: Sheet) {
    let words = edition.words
    let law = tombstone.basis
    sheet.add(
      SummaryList([
        edition.passage(tombstone.reason).map { .init(words(AgreementWord.reason), $0) },
        edition.passage(tombstone.office).map { .init(words(AgreementWord.decidedBy), $0) },
        .init(words(AgreementWord.basis)) { sheet in
          sheet.add(PassageText(edition.names.instrument(law.instrument)))
          if let provision = law.provision {
            sheet.html.text(words(PageWord.listSeparator))
            sheet.html.bdi(provision)
          }
        },
        .init(
          words(AgreementWord.parties),
          values: tombstone.parties.map { party in
            { sheet in sheet.add(OrganisationLink(edition, party.organisation)) }
          }),
        tombstone.firstPublished.map { day in
          .init(words(AgreementWord.firstPublished)) { $0.html.time(day.description, shown: words.date(day)) }
        },
      ]))
  }
}

/// An organisation's name, with a link where it has a page.
struct OrganisationLink: Component {
  let name: Passage
  let path: String?

  init(_ edition: Edition, _ id: String) {
    name = edition.names.organisation(id)
    path = edition.names.knows(organisation: id) ? "institutions/\(id)/" : nil
  }

  func write(on sheet: Sheet) {
    guard let path else { return sheet.add(PassageText(name)) }
    sheet.html.link(sheet.page(path)) { sheet.add(PassageText(name)) }
  }
}
