import Formats

/// The guidelines as a table: what each asks for, where an agreement says it, which rules look for it, how many agreements
/// have no open point about it.
struct CoveragePage {
  static let path = "methodology/coverage/"

  let edition: Edition
  let coverage: Coverage

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(ReferenceWord.coverage), language: words.language)
    let head = PageHead(
      title: title.text, description: words(ReferenceWord.coverageLead),
      trail: Breadcrumbs(
        [.init(Passage(words(PageWord.methodology), language: words.language), path: "methodology/")], current: title),
      path: Self.path, languages: edition.languages, menuPath: "about/")
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(ReferenceWord.coverageLead))
      html.element("p", text: words(ReferenceWord.coverageHint))
      for addressee in Guideline.Addressee.allCases {
        let id = "\(addressee)"
        sheet.add(PageSection(id, words(addressee.word)) { table(addressee, $0) })
      }
    }
  }

  private func table(_ addressee: Guideline.Addressee, _ sheet: Sheet) {
    sheet.add(
      DataTable(
        words(addressee.word),
        columns: [
          words(ReferenceWord.guideline), words(ReferenceWord.where), words(ReferenceWord.rules),
          words(ReferenceWord.without),
        ],
        rows: coverage.lines.filter { $0.guideline.addressee == addressee }.map(cells), captionIsHidden: true))
  }

  private func cells(_ line: Coverage.Line) -> [Block] {
    [
      { sheet in
        sheet.html.element("span", .id(line.guideline.id.lowercased())) { sheet.html.isolated(line.guideline.id) }
        sheet.html.element("p", class: "more", text: words(line.guideline.word))
      }, { parts(line.guideline, $0) }, { rules(line, $0) },
      { sheet in
        guard let without = line.without else { return sheet.html.text("–") }
        sheet.html.text(
          words(
            ReferenceWord.shareOf,
            ["count": words.number(without), "total": words.number(coverage.agreements)]))
      },
    ]
  }

  private func parts(_ guideline: Guideline, _ sheet: Sheet) {
    guard !guideline.parts.isEmpty else { return sheet.html.text(words(ReferenceWord.bySite)) }
    sheet.html.text(guideline.parts.map { $0.title(words) }.joined(separator: words(PageWord.listSeparator)))
  }

  private func rules(_ line: Coverage.Line, _ sheet: Sheet) {
    guard !line.rules.isEmpty else { return sheet.html.text(words(ReferenceWord.noRule)) }
    let list = {
      sheet.html.element("ul", class: "rules") {
        for rule in line.rules { sheet.html.element("li") { sheet.add(RuleLink(edition, rule)) } }
      }
    }
    guard line.rules.count > 4 else { return list() }
    sheet.html.element("details") {
      sheet.html.element("summary", text: words.number(line.rules.count))
      list()
    }
  }
}
