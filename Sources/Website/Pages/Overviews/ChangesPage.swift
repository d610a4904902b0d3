import Comparison
import Formats

/// The changes of the register: the latest, the years, and how to follow them.
struct ChangesPage {
  static let path = "changes/"
  /// Rows on the page of the latest changes.
  static let latest = 50
  /// Rows to a page of a year.
  static let length = 150

  static func year(_ year: Int) -> String { "changes/\(year)/" }

  let edition: Edition
  let chronicle: Chronicle
  /// The years that have changes, newest first, and where they stand in the chronicle.
  let years: [(year: Int, changes: Range<Int>)]

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(OverviewWord.changesTitle), language: words.language)
    var head = PageHead(
      title: title.text, description: words(OverviewWord.changesLead), trail: Breadcrumbs([], current: title),
      path: Self.path, languages: edition.languages, menuPath: Self.path)
    head.feeds = Feed.all.discovery(edition, title: title.text)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(OverviewWord.changesLead))
      guard !chronicle.changes.isEmpty else { return html.element("p", text: words(OverviewWord.changesNone)) }
      sheet.add(
        PageSection("latest", words(OverviewWord.latest)) { sheet in
          sheet.add(
            ChangeTable(
              edition: edition, changes: chronicle.changes.prefix(Self.latest),
              caption: words(OverviewWord.changesCount, count: min(Self.latest, chronicle.changes.count))))
        })
      sheet.add(PageSection("years", words(OverviewWord.years)) { list($0) })
      FeedLinks(edition: edition, feed: .all).write(on: sheet)
    }
  }

  private func list(_ sheet: Sheet) {
    sheet.html.element("ul", class: "index") {
      for (year, range) in years {
        sheet.html.element("li") {
          sheet.html.link(sheet.page(Self.year(year)), text: words.shaped(String(year)))
          sheet.html.markup(" ")
          sheet.html.element("span", class: "count", text: words.number(range.count))
        }
      }
    }
  }
}

/// The changes of one year, split where they are many.
struct YearChangesPage {
  let edition: Edition
  let year: Int
  let changes: ArraySlice<Chronicle.Change>
  let number: Int

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let name = words.shaped(String(year))
    let path = ChangesPage.year(year)
    let head = PageHead(
      title: words(OverviewWord.changesOf, ["year": name]), description: words(OverviewWord.changesLead),
      trail: Breadcrumbs(
        [.init(Passage(words(OverviewWord.changesTitle), language: words.language), path: ChangesPage.path)],
        current: Passage(name, language: words.language)), path: FacetPath.page(number, of: path),
      languages: edition.languages, menuPath: ChangesPage.path)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: words(OverviewWord.changesOf, ["year": name]))
      let parts = ListParts(count: changes.count, length: ChangesPage.length)
      parts.pager(path, number, sheet)
      let range = parts.range(number)
      sheet.add(
        ChangeTable(
          edition: edition, changes: changes.dropFirst(range.lowerBound).prefix(range.count),
          caption: words(OverviewWord.changesCount, count: changes.count)))
    }
  }
}
