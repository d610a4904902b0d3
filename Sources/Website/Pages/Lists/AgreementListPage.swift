import Formats
import Registry

/// A list of agreements, whole or by one facet, split where it is long, with all facets as plain links beside it.
struct AgreementListPage {
  /// Rows to a page.
  static let length = 100
  /// Choices to a facet; the rest is found on the pages of institutions and subjects.
  private static let choices = 30

  let edition: Edition
  let facets: [Facet]
  /// The facet's value that the list is narrowed to; nil for all agreements.
  let narrowed: (facet: Facet, value: Facet.Value)?
  /// The agreements of the whole list, in their order for this language.
  let order: [Int]
  /// The page of the list, from 1.
  let number: Int

  private var path: String { narrowed?.value.path ?? "agreements/" }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let all = Passage(words(PageWord.agreements), language: words.language)
    let name = narrowed.map { edition.name($0.value.label) }
    let title = narrowed.map { narrowed in
      Passage(
        words(ListWord.filtered, ["facet": words(narrowed.facet.word), "value": name?.text ?? ""]),
        language: words.language)
    }
    let head = PageHead(
      title: (title ?? all).text, description: words(ListWord.lead),
      trail: Breadcrumbs(narrowed == nil ? [] : [.init(all, path: "agreements/")], current: name ?? all),
      path: FacetPath.page(number, of: path), languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in main(sheet, name ?? all) }
  }

  private func main(_ sheet: Sheet, _ title: Passage) {
    let html = sheet.html
    let words = edition.words
    if let narrowed { html.element("p", class: "kicker", text: words(narrowed.facet.word)) }
    html.element("h1", class: "title") { sheet.add(PassageText(title)) }
    if narrowed == nil {
      html.element("p", class: "lead", text: words(ListWord.lead))
      html.element("p") { html.link(sheet.page("timeline/"), text: words(PictureWord.timeline)) }
    } else {
      lead(sheet)
    }
    html.element("div", class: "two") {
      html.element("section", class: "facets", .attribute("aria-label", words(ListWord.narrow))) {
        html.element("h2", text: words(ListWord.narrow))
        for facet in facets { sheet.add(list(facet, sheet)) }
      }
      html.element("div") {
        pager(sheet)
        let rows = order.dropFirst((number - 1) * Self.length).prefix(Self.length)
        sheet.add(
          AgreementTable(
            edition: edition, entries: rows.map { edition.survey.entries[$0] },
            caption: words(ListWord.count, count: order.count)))
      }
    }
  }

  /// What the subject or category means, and the way back to all agreements.
  private func lead(_ sheet: Sheet) {
    if case .code(let code)? = narrowed?.value.label, let definition = edition.names.definition(code) {
      sheet.html.element("p", class: "lead") { sheet.add(PassageText(definition)) }
    }
    sheet.html.element("p") { sheet.html.link(sheet.page("agreements/"), text: edition.words(ListWord.removeFilter)) }
  }

  private func list(_ facet: Facet, _ sheet: Sheet) -> FacetList {
    FacetList(
      edition.words(facet.word),
      facet.values.prefix(Self.choices).map { value in
        FacetList.Choice(
          edition.name(value.label), count: value.entries.count, link: sheet.page(value.path),
          isCurrent: value.path == narrowed?.value.path)
      })
  }

  private func pager(_ sheet: Sheet) {
    let pages = (order.count + Self.length - 1) / Self.length
    guard pages > 1 else { return }
    sheet.add(
      Pager(
        edition.words(ListWord.letters),
        (1...pages).map { page in
          let first = edition.survey.entries[order[(page - 1) * Self.length]]
          return Pager.Part(
            SortKey.letter(edition.title(first).text) + "\u{A0}" + edition.words.number(page),
            link: sheet.page(FacetPath.page(page, of: path)), isCurrent: page == number)
        }))
  }
}
