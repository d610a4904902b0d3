import Formats
import Registry

/// All subjects of agreements with what they mean, in the order of their names.
struct SubjectListPage {
  static let path = "subjects/"

  let edition: Edition
  let values: [Facet.Value]

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(IndexWord.subjects), language: words.language)
    let head = PageHead(
      title: title.text, description: words(IndexWord.subjectsLead), trail: .belowAgreements(words, current: title),
      path: Self.path, languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(IndexWord.subjectsLead))
      guard !values.isEmpty else { return html.element("p", text: words(InstitutionWord.noAgreements)) }
      sheet.add(
        DataTable(
          title.text,
          columns: [words(ListWord.bySubject), words(IndexWord.meaning), words(PageWord.agreements)],
          rows: edition.sorted(values).map(row), captionIsHidden: true))
    }
  }

  private func row(_ value: Facet.Value) -> [Block] {
    [
      { sheet in sheet.html.link(sheet.page(value.path)) { sheet.add(PassageText(edition.name(value.label))) } },
      { sheet in
        guard case .code(let code) = value.label, let meaning = edition.names.definition(code) else { return }
        sheet.add(PassageText(meaning))
      }, { $0.html.text(edition.words.number(value.entries.count)) },
    ]
  }
}

extension Breadcrumbs {
  /// The trail of a page that lies below the list of all agreements.
  static func belowAgreements(_ words: Strings, current: Passage) -> Breadcrumbs {
    Breadcrumbs(
      [.init(Passage(words(PageWord.agreements), language: words.language), path: "agreements/")], current: current)
  }
}

extension Edition {
  /// Values of a facet in the order of their names.
  func sorted(_ values: [Facet.Value]) -> [Facet.Value] {
    values.map { (SortKey.of(name($0.label).text), $0) }.sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.map(\.1)
  }
}
