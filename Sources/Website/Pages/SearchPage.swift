import Formats
import Registry

/// The page to which the search form leads: the search, and everything in alphabetical order, so that it answers without a
/// script, too.
struct SearchPage {
  /// Past this many agreements the list is left to the pages of the facets.
  static let length = 400

  let edition: Edition
  let facets: [Facet]
  let agreements: [Int]
  let organisations: [Organisation]

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(ListWord.searchTitle), language: words.language)
    let head = PageHead(
      title: title.text, description: words(ListWord.searchLead), trail: Breadcrumbs([], current: title),
      path: "search/",
      languages: edition.languages)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      sheet.add(FindBox(edition: edition))
      html.element("div", .id("lists")) {
        html.element("p", class: "lead", text: words(ListWord.searchLead))
        for facet in facets where facet.word == .bySubject || facet.word == .byData { values(facet, sheet) }
        if agreements.count <= Self.length { list(sheet) } else { more(sheet) }
        institutions(sheet)
      }
    }
  }

  private func values(_ facet: Facet, _ sheet: Sheet) {
    guard !facet.values.isEmpty else { return }
    let title = edition.words(facet.word)
    sheet.add(
      PageSection(facet.word == .bySubject ? "subjects" : "data", title) { sheet in
        columns(facet.values.map { (edition.name($0.label), $0.path) }, sheet)
      })
  }

  private func list(_ sheet: Sheet) {
    sheet.add(
      PageSection("agreements", edition.words(PageWord.agreements)) { sheet in
        columns(
          agreements.map { index in
            let entry = edition.survey.entries[index]
            return (edition.title(entry), "agreements/\(entry.series.id)/")
          }, sheet)
      })
  }

  private func more(_ sheet: Sheet) {
    sheet.html.element("p") { sheet.html.link(sheet.page("agreements/"), text: edition.words(ListWord.all)) }
  }

  private func institutions(_ sheet: Sheet) {
    sheet.add(
      PageSection("institutions", edition.words(PageWord.institutions)) { sheet in
        columns(
          organisations.prefix(Self.length).map { (edition.names.organisation($0.id), "institutions/\($0.id)/") }, sheet
        )
        guard organisations.count > Self.length else { return }
        sheet.html.element("p") {
          sheet.html.link(sheet.page("institutions/"), text: edition.words(PageWord.institutions))
        }
      })
  }

  private func columns(_ links: [(Passage, String)], _ sheet: Sheet) {
    sheet.html.element("ul", class: "index") {
      for (label, path) in links {
        sheet.html.element("li") { sheet.html.link(sheet.page(path)) { sheet.add(PassageText(label)) } }
      }
    }
  }
}
