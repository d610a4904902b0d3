import Formats
import Registry

/// The way into the glossary: the words of the agreements, and the lists of codes.
struct GlossaryPage {
  static let path = "glossary/"

  static func list(_ id: String) -> String { "glossary/\(id)/" }

  let edition: Edition
  let terms: Int
  /// The lists by their titles in the language.
  let lists: [CodeList]

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(ReferenceWord.glossary), language: words.language)
    let head = PageHead(
      title: title.text, description: words(ReferenceWord.glossaryLead), trail: Breadcrumbs([], current: title),
      path: Self.path, languages: edition.languages, menuPath: Self.path)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(ReferenceWord.glossaryLead))
      sheet.add(
        PageSection("terms", words(ReferenceWord.terms)) { sheet in
          html.element("p") {
            html.link(sheet.page(TermsPage.path), text: words(ReferenceWord.termCount, count: terms))
          }
        })
      sheet.add(
        PageSection("codes", words(ReferenceWord.codes)) { sheet in
          html.element("ul", class: "index") {
            for list in lists {
              html.element("li") {
                html.link(sheet.page(Self.list(list.id))) { sheet.add(PassageText(CodeListPage.title(list, edition))) }
                html.markup(" ")
                html.element(
                  "span", class: "count", text: words.number(edition.register.codeLists.codes(of: list.id).count))
              }
            }
          }
        })
    }
  }
}

/// One list of codes, each with its name, its code and what it means, in alphabetical order.
struct CodeListPage {
  let edition: Edition
  let list: CodeList

  static func title(_ list: CodeList, _ edition: Edition) -> Passage {
    edition.passage(list.title) ?? Passage(list.id, language: edition.language)
  }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Self.title(list, edition)
    let description = edition.passage(list.description)
    let head = PageHead(
      title: title.text, description: description?.text ?? "",
      trail: Breadcrumbs(
        [.init(Passage(words(ReferenceWord.glossary), language: words.language), path: GlossaryPage.path)],
        current: title), path: GlossaryPage.list(list.id), languages: edition.languages, menuPath: GlossaryPage.path)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker") { html.isolated(list.id) }
      html.element("h1", class: "title") { sheet.add(PassageText(title)) }
      if let description { html.element("p", class: "lead") { sheet.add(PassageText(description)) } }
      sheet.add(
        DataTable(
          words(ReferenceWord.codeCount, count: codes.count),
          columns: [words(ReferenceWord.label), words(ReferenceWord.code), words(ReferenceWord.meaning)],
          rows: codes.map(cells)))
    }
  }

  private var codes: [CodeEntry] {
    edition.register.codeLists.codes(of: list.id).map { ($0, SortKey.of(label($0).text)) }
      .sorted { ($0.1, $0.0.value) < ($1.1, $1.0.value) }.map(\.0)
  }

  private func label(_ code: CodeEntry) -> Passage { edition.names.label(Code(list: list.id, value: code.value)) }

  private func cells(_ code: CodeEntry) -> [Block] {
    [
      { sheet in
        sheet.html.element("span", .id("code-" + code.value)) { sheet.add(PassageText(label(code))) }
        guard code.status == "withdrawn" else { return }
        sheet.html.markup(" ")
        sheet.add(Tag(edition.words(ReferenceWord.outOfUse)))
      }, { $0.html.isolated(code.value) },
      { sheet in
        guard let meaning = edition.names.definition(Code(list: list.id, value: code.value)) else { return }
        sheet.add(PassageText(meaning))
      },
    ]
  }
}
