import Formats
import Registry

/// Everything that is withheld in the versions that apply, with ground, law, office, review and what is said instead;
/// never the text, which is in no file that this page could be made from.
struct WithheldPage {
  static let path = "withheld/"
  static let length = 100

  struct Row {
    let entry: Survey.Entry
    let withholding: Withholding
  }

  let edition: Edition
  let rows: [Row]
  let number: Int

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(OverviewWord.withheldTitle), language: words.language)
    let head = PageHead(
      title: title.text, description: words(OverviewWord.withheldLead), trail: Breadcrumbs([], current: title),
      path: FacetPath.page(number, of: Self.path), languages: edition.languages, menuPath: Self.path)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(OverviewWord.withheldLead))
      guard !rows.isEmpty else { return html.element("p", text: words(OverviewWord.withheldNone)) }
      let parts = ListParts(count: rows.count, length: Self.length)
      parts.pager(Self.path, number, sheet)
      sheet.add(
        DataTable(
          words(OverviewWord.withheldCount, count: rows.count),
          columns: [
            words(ListWord.agreement), words(AgreementWord.ground), words(OverviewWord.insteadOf),
            words(AgreementWord.decidedBy), words(AgreementWord.reviewOn),
          ],
          rows: rows[parts.range(number)].map(cells)))
    }
  }

  private func cells(_ row: Row) -> [Block] {
    let withholding = row.withholding
    return [
      { sheet in
        sheet.html.link(sheet.page("agreements/\(row.entry.series.id)/", fragment: "fact-" + withholding.id)) {
          sheet.add(PassageText(edition.title(row.entry)))
        }
        sheet.html.element("p", class: "more hint") { sheet.add(PassageText(edition.names.label(withholding.size))) }
      },
      { sheet in
        sheet.add(PassageText(edition.names.label(withholding.ground)))
        sheet.html.element("p", class: "more hint") { law(withholding, sheet) }
      },
      { sheet in if let text = edition.passage(withholding.substitute) { sheet.add(PassageText(text)) } },
      { sheet in
        if let office = edition.passage(withholding.office) { sheet.add(PassageText(office)) }
        sheet.html.element("p", class: "more hint") {
          sheet.html.time(withholding.decided.description, shown: words.date(withholding.decided))
        }
      },
      { review(row.entry.series.nextReview(of: withholding, asOf: edition.day), $0) },
    ]
  }

  private func law(_ withholding: Withholding, _ sheet: Sheet) {
    let name = edition.names.instrument(withholding.instrument)
    if let link = edition.names.link(ofInstrument: withholding.instrument) {
      sheet.html.link(link) { sheet.add(PassageText(name)) }
    } else {
      sheet.add(PassageText(name))
    }
    sheet.html.text(words(PageWord.listSeparator))
    sheet.html.bdi(withholding.provision)
  }

  private func review(_ day: Day, _ sheet: Sheet) {
    sheet.html.time(day.description, shown: words.date(day))
    guard day < edition.day else { return }
    sheet.html.markup(" ")
    sheet.add(Tag(words(OverviewWord.overdue), .alert))
  }
}
