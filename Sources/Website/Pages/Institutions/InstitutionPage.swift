import Formats
import Registry

/// One institution: what it is, what it has agreed to, what it answers for, decides, receives and gives.
struct InstitutionPage {
  /// Rows shown of each table; the commission takes part in every agreement, and its page must stay a page.
  static let rows = 40

  let edition: Edition
  let organisation: Organisation
  /// The agreements in which it takes part, in the order of this language.
  let entries: [Survey.Entry]
  /// The agreements that it has left, in the same order.
  let former: [Survey.Entry]
  /// The commission takes part in every agreement: the lists of the whole register are its own.
  let isCommission: Bool
  let exposures: Exposures

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let name = edition.names.organisation(organisation.id)
    let feed = Feed.institution(organisation.id)
    var head = PageHead(
      title: name.text, description: words(InstitutionWord.lead),
      trail: Breadcrumbs(
        [.init(Passage(words(InstitutionWord.title), language: words.language), path: "institutions/")], current: name),
      path: "institutions/\(organisation.id)/", languages: edition.languages, menuPath: "institutions/")
    head.feeds = feed.discovery(edition, title: name.text)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker") {
        sheet.add(PassageText(edition.names.label(organisation.type)))
        if isCommission {
          html.text(" · " + words(InstitutionWord.commission))
        }
      }
      html.element("h1", class: "title") { sheet.add(PassageText(name, saysSo: true)) }
      InstitutionFacts(edition: edition, organisation: organisation).write(on: sheet)
      agreements(sheet)
      InstitutionDuties(edition: edition, organisation: organisation.id, entries: entries).write(on: sheet)
      if !isCommission, entries.contains(where: \.status.binds) {
        InstitutionIndependence(edition: edition, exposures: exposures, entries: entries).write(on: sheet)
      }
      FeedLinks(edition: edition, feed: feed).write(on: sheet)
    }
  }

  private func agreements(_ sheet: Sheet) {
    let words = edition.words
    sheet.add(
      PageSection("agreements", words(InstitutionWord.agreements)) { sheet in
        left(sheet)
        guard !entries.isEmpty else {
          if former.isEmpty { sheet.html.element("p", text: words(InstitutionWord.noAgreements)) }
          return
        }
        sheet.add(
          AgreementTable(
            edition: edition, entries: Array(entries.prefix(Self.rows)),
            caption: words(ListWord.count, count: entries.count), institution: organisation.id
          ))
        guard !isCommission || entries.count > Self.rows else { return }
        sheet.html.element("p") {
          sheet.html.link(
            sheet.page(isCommission ? "agreements/" : FacetPath.institution(organisation.id)), text: words(ListWord.all)
          )
        }
      })
  }

  private func left(_ sheet: Sheet) {
    sheet.add(
      SummaryList([.init(edition.words(AgreementWord.left), values: former.prefix(Self.rows).map { link($0) })]))
  }

  private func link(_ entry: Survey.Entry) -> Block {
    { sheet in
      sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
      guard let day = entry.former[organisation.id] else { return }
      sheet.html.text(edition.words(PageWord.listSeparator))
      sheet.html.time(day.description, shown: edition.words.date(day))
    }
  }
}
