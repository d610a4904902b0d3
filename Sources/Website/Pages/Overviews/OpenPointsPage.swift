import Diagnostics
import Formats

/// All open points of the register: how many of which family and severity, and the first of each family. What is open in
/// agreements that have ended can no longer be mended: it is counted, and told on the pages of the families.
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
      guard !points.families.isEmpty else { return html.element("p", text: words(OverviewWord.openNone)) }
      sheet.add(PageSection("families", words(OverviewWord.byFamily)) { table($0) })
      for family in points.families where !family.standing.isEmpty { section(family, sheet) }
    }
  }

  private func table(_ sheet: Sheet) {
    let present = Set(points.families.flatMap(\.standing).map(\.finding.severity)).sorted(by: >)
    sheet.add(
      DataTable(
        words(OverviewWord.total) + words.colon + words(OverviewWord.openCount, count: points.standing),
        columns: [words(OverviewWord.family)] + present.map { edition.severity($0).text }
          + [words(OverviewWord.total), words(OverviewWord.ended)],
        rows: points.families.map { family in
          let counts =
            present.map { severity in family.standing.count { $0.finding.severity == severity } }
            + [family.standing.count]
          return [
            { sheet in
              sheet.html.link(sheet.page(RulePath.openPoints(family: family.id)), text: words.family(family.id))
            }
          ] + counts.map { count in { $0.html.text(words.number(count)) } } + [{ ended(family, $0) }]
        }))
  }

  private func ended(_ family: OpenPoints.Family, _ sheet: Sheet) {
    let count = words.number(family.ended.count)
    guard !family.ended.isEmpty else { return sheet.html.text(count) }
    sheet.html.link(FamilyPointsPage.ended(family, sheet), text: count)
  }

  private func section(_ family: OpenPoints.Family, _ sheet: Sheet) {
    sheet.add(
      PageSection(family.id, words.family(family.id)) { sheet in
        sheet.add(
          PointTable(
            edition: edition, points: Array(family.standing.prefix(Self.preview)),
            caption: words(OverviewWord.openCount, count: family.standing.count)))
        guard family.standing.count > Self.preview || !family.ended.isEmpty else { return }
        sheet.html.element("p") {
          sheet.html.link(
            sheet.page(RulePath.openPoints(family: family.id)), text: words(OverviewWord.allOfFamily))
        }
      })
  }
}

/// The open points of one family, all of them, split where they are many: those in agreements that bind first, then those
/// in agreements that have ended.
struct FamilyPointsPage {
  private static let length = 100
  private static let anchor = "ended"

  let edition: Edition
  let family: OpenPoints.Family
  let number: Int

  static func parts(_ family: OpenPoints.Family) -> ListParts {
    ListParts(count: family.standing.count + family.ended.count, length: length)
  }

  /// Where the points in agreements that have ended begin.
  static func ended(_ family: OpenPoints.Family, _ sheet: Sheet) -> HTMLLink {
    let page = parts(family).page(of: family.standing.count)
    return sheet.page(FacetPath.page(page, of: RulePath.openPoints(family: family.id)), fragment: anchor)
  }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let name = words.family(family.id)
    let path = RulePath.openPoints(family: family.id)
    let head = PageHead(
      title: words(OverviewWord.openFamily, ["family": name]), description: words(OverviewWord.openLead),
      trail: Breadcrumbs(
        [.init(Passage(words(OverviewWord.openTitle), language: words.language), path: RulePath.openPoints)],
        current: Passage(name, language: words.language)), path: FacetPath.page(number, of: path),
      languages: edition.languages, menuPath: RulePath.openPoints)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker", text: words(OverviewWord.openTitle))
      html.element("h1", class: "title", text: name)
      html.element("p") { html.link(sheet.page(RulePath.list, fragment: family.id), text: words(RuleWord.title)) }
      Self.parts(family).pager(path, number, sheet)
      tables(sheet)
    }
  }

  private func tables(_ sheet: Sheet) {
    let words = edition.words
    let range = Self.parts(family).range(number)
    let standing = Array(family.standing[range.clamped(to: family.standing.indices)])
    let ended = Array(family.all[range].dropFirst(standing.count))
    if !standing.isEmpty {
      sheet.add(
        PointTable(
          edition: edition, points: standing,
          caption: words(OverviewWord.openCount, count: family.standing.count)))
    }
    guard !ended.isEmpty else { return }
    sheet.add(
      PageSection(Self.anchor, words(OverviewWord.ended), hint: words(OverviewWord.endedHint)) { sheet in
        sheet.add(
          PointTable(
            edition: edition, points: ended, caption: words(OverviewWord.openCount, count: family.ended.count)))
      })
  }
}
