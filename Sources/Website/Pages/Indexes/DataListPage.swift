import Formats
import Registry

/// All categories of data that move under agreements: who receives them, who gives them.
struct DataListPage {
  static let path = "data/"
  /// Institutions named in one cell; the page of the category has the rest.
  private static let named = 8

  let edition: Edition
  let values: [Facet.Value]
  let movements: [String: CategoryMovements]

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(IndexWord.data), language: words.language)
    let head = PageHead(
      title: title.text, description: words(IndexWord.dataLead), trail: .belowAgreements(words, current: title),
      path: Self.path, languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(IndexWord.dataLead))
      html.element("p") { html.link(sheet.page("map/"), text: words(PictureWord.map)) }
      guard !values.isEmpty else { return html.element("p", text: words(IndexWord.noData)) }
      sheet.add(
        DataTable(
          title.text,
          columns: [
            words(ListWord.byData), words(IndexWord.receivers), words(IndexWord.givers), words(PageWord.agreements),
          ],
          rows: edition.sorted(values).map(row), captionIsHidden: true))
    }
  }

  private func row(_ value: Facet.Value) -> [Block] {
    guard case .code(let code) = value.label else { return [] }
    let routes = movements[code.value]?.routes.map(\.route) ?? []
    return [
      { sheet in
        sheet.html.link(sheet.page(value.path)) { sheet.add(PassageText(edition.name(value.label))) }
        CategoryMark(edition: edition, category: code).write(on: sheet)
      },
      institutions(routes.map(\.to), "receives"), institutions(routes.map(\.from), "gives"),
      { $0.html.text(edition.words.number(value.entries.count)) },
    ]
  }

  /// Institutions with links to what their pages say of data.
  private func institutions(_ ids: [String], _ part: String) -> Block {
    var seen: Set<String> = []
    let unique = ids.filter { seen.insert($0).inserted }
    return { sheet in
      if unique.isEmpty { sheet.html.element("span", class: "hint", text: edition.words(IndexWord.noneNow)) }
      for (position, id) in unique.prefix(Self.named).enumerated() {
        if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
        let name = PassageText(edition.names.organisation(id))
        guard edition.names.knows(organisation: id) else {
          sheet.add(name)
          continue
        }
        sheet.html.link(sheet.page("institutions/\(id)/", fragment: part)) { sheet.add(name) }
      }
      guard unique.count > Self.named else { return }
      sheet.html.text(" " + edition.words(ListWord.andOthers, count: unique.count - Self.named))
    }
  }
}

/// Whether a category of data is one of personal data, or of a kind that the law protects above others.
struct CategoryMark: Component {
  let edition: Edition
  let category: Code

  func write(on sheet: Sheet) {
    let isSpecial = edition.names.hasFlag("special", category)
    guard isSpecial || edition.names.hasFlag("personal", category) else { return }
    sheet.html.element("p", class: "tags") {
      sheet.add(Tag(edition.words(isSpecial ? DataWord.special : .personal), isSpecial ? .alert : .strong))
    }
  }
}
