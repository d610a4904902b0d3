import Diagnostics
import Formats
import Registry

/// What the commission accepts, as a table: where, under which rule, for which reason, by which office, until when.
struct WaiverTable: Component {
  struct Row {
    let entry: Survey.Entry
    let waiver: Waiver
  }

  let edition: Edition
  let rows: [Row]
  let caption: String
  /// False on the page of the rule itself.
  var showsRule = true

  func write(on sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        caption,
        columns: [words(ListWord.agreement)] + (showsRule ? [words(AgreementWord.rule)] : [])
          + [words(AgreementWord.reason), words(AgreementWord.decidedBy), words(OverviewWord.until)],
        rows: rows.map { row in
          [{ agreement(row, $0) }]
            + (showsRule ? [{ $0.add(RuleLink(edition, RuleID(rawValue: row.waiver.rule))) }] : [])
            + [{ text(row.waiver.justification, $0) }, { office(row.waiver, $0) }, { until(row.waiver, $0) }]
        }))
  }

  private func agreement(_ row: Row, _ sheet: Sheet) {
    sheet.html.link(sheet.page("agreements/\(row.entry.series.id)/", fragment: "open-points")) {
      sheet.add(PassageText(edition.title(row.entry)))
    }
  }

  private func text(_ text: LocalizedText, _ sheet: Sheet) {
    if let passage = edition.passage(text) { sheet.add(PassageText(passage)) }
  }

  private func office(_ waiver: Waiver, _ sheet: Sheet) {
    text(waiver.office, sheet)
    sheet.html.element("p", class: "more hint") {
      sheet.html.time(waiver.date.description, shown: edition.words.date(waiver.date))
    }
  }

  private func until(_ waiver: Waiver, _ sheet: Sheet) {
    sheet.html.time(waiver.expires.description, shown: edition.words.date(waiver.expires))
    guard waiver.expires < edition.day else { return }
    sheet.html.markup(" ")
    sheet.add(Tag(edition.words(OverviewWord.over), .alert))
  }
}

/// Everything that the commission accepts at present.
struct WaiversPage {
  static let path = "waivers/"
  static let length = 100

  let edition: Edition
  let rows: [WaiverTable.Row]
  let number: Int

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(OverviewWord.waiversTitle), language: words.language)
    let head = PageHead(
      title: title.text, description: words(OverviewWord.waiversLead), trail: Breadcrumbs([], current: title),
      path: FacetPath.page(number, of: Self.path), languages: edition.languages, menuPath: Self.path)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(OverviewWord.waiversLead))
      guard !rows.isEmpty else { return html.element("p", text: words(OverviewWord.waiversNone)) }
      let parts = ListParts(count: rows.count, length: Self.length)
      parts.pager(Self.path, number, sheet)
      sheet.add(
        WaiverTable(
          edition: edition, rows: Array(rows[parts.range(number)]),
          caption: words(OverviewWord.waiversCount, count: rows.count)))
    }
  }
}
