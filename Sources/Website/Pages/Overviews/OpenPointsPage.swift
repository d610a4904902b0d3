import Diagnostics
import Formats

/// All open points of the register: how many of which family and severity, and the first of each family.
struct OpenPointsPage {
  /// Rows shown of each family; all stand on the family's own pages.
  static let preview = 8

  let edition: Edition
  let points: OpenPoints

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(OverviewWord.openTitle), language: words.language)
    let head = PageHead(
      title: title.text, description: words(OverviewWord.openLead), trail: Breadcrumbs([], current: title),
      path: RulePath.openPoints, languages: edition.languages, menuPath: RulePath.openPoints)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(OverviewWord.openLead))
      ForeignCards.notice(edition, sheet)
      guard !points.open.isEmpty else { return html.element("p", text: words(OverviewWord.openNone)) }
      sheet.add(PageSection("families", words(OverviewWord.byFamily)) { table($0) })
      for (family, range) in points.families { section(family, range, sheet) }
    }
  }

  private func table(_ sheet: Sheet) {
    let present = Set(points.open.map(\.finding.severity)).sorted(by: >)
    sheet.add(
      DataTable(
        words(OverviewWord.openCount, count: points.open.count),
        columns: [words(OverviewWord.family)] + present.map { edition.severity($0).text }
          + [words(OverviewWord.total)],
        rows: points.families.map { family, range in
          [{ sheet in sheet.html.link(sheet.page(RulePath.openPoints(family: family)), text: words.family(family)) }]
            + present.map { severity in
              { $0.html.text(words.number(points.open[range].count { $0.finding.severity == severity })) }
            } + [{ $0.html.text(words.number(range.count)) }]
        }))
  }

  private func section(_ family: String, _ range: Range<Int>, _ sheet: Sheet) {
    sheet.add(
      PageSection(family, words.family(family)) { sheet in
        sheet.add(
          PointTable(
            edition: edition, points: Array(points.open[range].prefix(Self.preview)),
            caption: words(OverviewWord.openCount, count: range.count)))
        guard range.count > Self.preview else { return }
        sheet.html.element("p") {
          sheet.html.link(
            sheet.page(RulePath.openPoints(family: family)), text: words(OverviewWord.allOfFamily))
        }
      })
  }
}

/// The open points of one family, all of them, split where they are many.
struct FamilyPointsPage {
  static let length = 100

  let edition: Edition
  let family: String
  let points: [OpenPoints.Point]
  let number: Int

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let name = words.family(family)
    let path = RulePath.openPoints(family: family)
    let head = PageHead(
      title: words(OverviewWord.openFamily, ["family": name]), description: words(OverviewWord.openLead),
      trail: Breadcrumbs(
        [.init(Passage(words(OverviewWord.openTitle), language: words.language), path: RulePath.openPoints)],
        current: Passage(name, language: words.language)), path: FacetPath.page(number, of: path),
      languages: edition.languages, menuPath: RulePath.openPoints)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker", text: words(OverviewWord.openTitle))
      html.element("h1", class: "title", text: name)
      html.element("p") { html.link(sheet.page(RulePath.list, fragment: family), text: words(RuleWord.title)) }
      let parts = ListParts(count: points.count, length: Self.length)
      parts.pager(path, number, sheet)
      sheet.add(
        PointTable(
          edition: edition, points: Array(points[parts.range(number)]),
          caption: words(OverviewWord.openCount, count: points.count)))
    }
  }
}
