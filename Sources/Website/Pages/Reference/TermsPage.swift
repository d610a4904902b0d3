import Formats
import Registry
import XML

/// Words that agreements define, in alphabetical order, split over as many pages in each language.
struct TermsPage {
  static let path = "glossary/terms/"
  static let length = 120

  let edition: Edition
  let terms: DefinedTerms
  let number: Int
  /// How many pages there are, the same in all languages.
  let pages: Int

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = Passage(words(ReferenceWord.terms), language: words.language)
    let head = PageHead(
      title: title.text, description: words(ReferenceWord.termsLead),
      trail: Breadcrumbs(
        [.init(Passage(words(ReferenceWord.glossary), language: words.language), path: GlossaryPage.path)],
        current: title), path: FacetPath.page(number, of: Self.path), languages: edition.languages,
      menuPath: GlossaryPage.path)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(ReferenceWord.termsLead))
      pager(sheet)
      html.element("dl", class: "definitions") { for term in terms.terms[range(number)] { write(term, sheet) } }
    }
  }

  /// Each page holds an equal share, so that no language has a page that another lacks.
  private func range(_ number: Int) -> Range<Int> {
    let count = terms.terms.count
    return count * (number - 1) / pages..<count * number / pages
  }

  private func pager(_ sheet: Sheet) {
    sheet.add(
      Pager(
        words(ListWord.letters),
        (1...pages).map { page in
          let range = range(page)
          let letter = range.isEmpty ? "" : SortKey.letter(terms.terms[range.lowerBound].word) + "\u{A0}"
          return Pager.Part(
            letter + words.number(page), link: sheet.page(FacetPath.page(page, of: Self.path)),
            isCurrent: page == number)
        }))
  }

  private func write(_ term: DefinedTerms.Term, _ sheet: Sheet) {
    let html = sheet.html
    html.element("dt") {
      html.element("dfn") {
        sheet.add(PassageText(Passage(term.word, language: term.places.first?.language ?? words.language)))
      }
    }
    for place in term.places { write(place, sheet) }
    guard term.count > term.places.count else { return }
    html.element("dd", class: "hint", text: words(InstitutionWord.more, count: term.count - term.places.count))
  }

  private func write(_ place: DefinedTerms.Place, _ sheet: Sheet) {
    let html = sheet.html
    let entry = edition.survey.entries[place.entry]
    let isForeign = place.language != words.language
    html.element("dd") {
      html.element(
        isForeign ? "bdi" : "span", isForeign ? .lang(place.language) : nil,
        isForeign ? .dir(HTMLDirection(language: place.language)) : nil
      ) { plain(place.definition.meaning.element, entry.current, sheet) }
      html.markup(" ")
      html.element("span", class: "hint") {
        html.text(words(ReferenceWord.meaningIn) + " ")
        html.link(sheet.page("agreements/\(entry.series.id)/", fragment: "term-" + place.definition.id)) {
          sheet.add(PassageText(edition.title(entry)))
        }
      }
    }
  }

  /// The meaning without its links, which lead to places in the agreement; what is withheld is marked.
  private func plain(_ element: Element, _ agreement: Agreement?, _ sheet: Sheet) {
    for piece in element.content {
      switch piece {
      case .text(let text): sheet.html.text(text)
      case .element(let child) where child.localName == "withheld":
        let id = WithheldInText(child).ref
        let ground = agreement?.withholdings.first { $0.id == id }?.ground
        sheet.html.text(words(TextWord.withheldHere, ["ground": ground.map { edition.names.label($0).text } ?? id]))
      case .element(let child): plain(child, agreement, sheet)
      }
    }
  }
}
