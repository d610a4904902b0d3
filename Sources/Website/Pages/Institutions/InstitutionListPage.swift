import Formats
import Registry

/// All institutions in the order of their names, split where the list is long.
struct InstitutionListPage {
  static let length = 200

  let edition: Edition
  /// All organisations in the order of this language.
  let organisations: [Organisation]
  /// The number of agreements in which each takes part.
  let counts: [String: Int]
  let number: Int

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(InstitutionWord.title), language: words.language)
    let head = PageHead(
      title: title.text, description: words(InstitutionWord.lead), trail: Breadcrumbs([], current: title),
      path: FacetPath.page(number, of: "institutions/"), languages: edition.languages, menuPath: "institutions/")
    let parts = ListParts(count: organisations.count, length: Self.length)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(InstitutionWord.lead))
      html.element("p") { html.link(sheet.page("map/"), text: words(PictureWord.map)) }
      parts.pager("institutions/", number, sheet, title: words(ListWord.letters)) { first, page in
        SortKey.letter(edition.names.organisation(organisations[first].id).text) + "\u{A0}" + words.number(page)
      }
      sheet.add(
        DataTable(
          words(InstitutionWord.count, count: organisations.count),
          columns: [
            words(InstitutionWord.institution), words(InstitutionWord.type), words(InstitutionWord.branch),
            words(InstitutionWord.agreements),
          ],
          rows: organisations[parts.range(number)].map(row)))
    }
  }

  private func row(_ organisation: Organisation) -> [Block] {
    let label = { (code: Code) -> Block in { $0.add(PassageText(edition.names.label(code))) } }
    return [
      { sheet in
        sheet.add(OrganisationLink(edition, organisation.id))
        guard let day = organisation.dissolved, day <= edition.day else { return }
        sheet.html.element("p", class: "more hint") {
          sheet.html.text(edition.words(InstitutionWord.dissolved) + " ")
          sheet.html.time(day.description, shown: edition.words.date(day))
        }
      },
      label(organisation.type), label(organisation.branch),
      { $0.html.text(edition.words.number(counts[organisation.id] ?? 0)) },
    ]
  }
}
