import Formats
import Registry

/// A list of agreements, whole or narrowed by one or two facets, split where it is long, with the further choices as plain
/// links beside it.
struct AgreementListPage {
  /// Rows to a page.
  static let length = 100
  /// Choices to a facet; the rest is found on the pages of institutions and subjects.
  private static let choices = 30

  /// By what the list is narrowed.
  enum Narrowing: Sendable {
    case none
    case one(FacetPairs.Choice)
    case two(FacetPairs.Pair)
  }

  let edition: Edition
  let facets: [Facet]
  let pairs: FacetPairs
  let narrowing: Narrowing
  let path: String
  /// The agreements of the whole list, in their order for this language.
  let order: [Int]
  /// What moves, on the first page of a category of data.
  let movements: CategoryMovements?
  /// The page of the list, from 1.
  let number: Int

  private var words: Strings { edition.words }

  private var chosen: [FacetPairs.Choice] {
    switch narrowing {
    case .none: []
    case .one(let choice): [choice]
    case .two(let pair): [pair.first, pair.second]
    }
  }

  func render(_ html: HTMLWriter) -> Artefact {
    let all = Passage(words(PageWord.agreements), language: words.language)
    let filters = chosen.map { choice in
      words(ListWord.filtered, ["facet": words(facets[choice.facet].word), "value": name(choice).text])
    }
    let current = chosen.count == 1 ? name(chosen[0]) : Passage(names, language: words.language)
    let title = filters.isEmpty ? all.text : filters.joined(separator: " · ")
    var head = PageHead(
      title: title, description: words(ListWord.lead),
      trail: Breadcrumbs(steps(all), current: chosen.last.map(name) ?? all),
      path: FacetPath.page(number, of: path), languages: edition.languages, menuPath: "agreements/")
    if let feed { head.feeds = feed.discovery(edition, title: title) }
    return edition.page(head, to: html) { sheet in main(sheet, chosen.isEmpty ? all : current) }
  }

  private func main(_ sheet: Sheet, _ title: Passage) {
    let html = sheet.html
    if !chosen.isEmpty {
      html.element(
        "p", class: "kicker", text: chosen.map { words(facets[$0.facet].word) }.joined(separator: " · "))
    }
    html.element("h1", class: "title") { sheet.add(PassageText(title)) }
    lead(sheet)
    if let movements { CategoryFlows(edition: edition, movements: movements, order: order).write(on: sheet) }
    if movements != nil { html.element("h2", class: "list-title", .id("agreements"), text: words(PageWord.agreements)) }
    html.element("div", class: "two") {
      html.element("section", class: "facets", .attribute("aria-label", words(ListWord.narrow))) {
        html.element(movements == nil ? "h2" : "h3", text: words(ListWord.narrow))
        for list in choices(sheet) { sheet.add(list) }
      }
      html.element("div") {
        let parts = ListParts(count: order.count, length: Self.length)
        parts.pager(path, number, sheet, title: words(ListWord.letters)) { first, page in
          SortKey.letter(edition.title(edition.survey.entries[order[first]]).text) + "\u{A0}" + words.number(page)
        }
        sheet.add(
          AgreementTable(
            edition: edition, entries: order[parts.range(number)].map { edition.survey.entries[$0] },
            caption: words(ListWord.count, count: order.count)))
      }
    }
    if let feed { FeedLinks(edition: edition, feed: feed).write(on: sheet) }
  }

  /// Other ways into the register.
  private func ways(_ sheet: Sheet) {
    let ways = [
      (SubjectListPage.path, words(IndexWord.subjects)), (DataListPage.path, words(IndexWord.data)),
      ("timeline/", words(PictureWord.timeline)),
    ]
    sheet.html.element("p") {
      for (position, (path, label)) in ways.enumerated() {
        if position > 0 { sheet.html.text(" · ") }
        sheet.html.link(sheet.page(path), text: label)
      }
    }
  }

  /// What the subject or category means, and the way back to all agreements.
  private func lead(_ sheet: Sheet) {
    guard !chosen.isEmpty else {
      sheet.html.element("p", class: "lead", text: words(ListWord.lead))
      return ways(sheet)
    }
    if case .one(let choice) = narrowing, case .code(let code) = value(choice).label {
      if let definition = edition.names.definition(code) {
        sheet.html.element("p", class: "lead") { sheet.add(PassageText(definition)) }
      }
      CategoryMark(edition: edition, category: code).write(on: sheet)
    }
    sheet.html.element("p") {
      for choice in chosen where chosen.count == 2 {
        sheet.html.link(sheet.page(value(choice).path)) { sheet.add(PassageText(name(choice))) }
        sheet.html.text(" · ")
      }
      sheet.html.link(sheet.page("agreements/"), text: words(ListWord.removeFilter))
    }
  }

  // MARK: Choices

  /// Without a choice all values of all facets; with one, its neighbours and what it can be narrowed to; with two, what
  /// either can be exchanged for.
  private func choices(_ sheet: Sheet) -> [FacetList] {
    switch narrowing {
    case .none: facets.indices.map { all($0, chosen: nil, sheet) }
    case .one(let choice):
      [all(choice.facet, chosen: choice.value, sheet)]
        + facets.indices.filter { $0 != choice.facet }.map { narrower($0, of: choice, current: nil, sheet) }
    case .two(let pair):
      [
        narrower(pair.first.facet, of: pair.second, current: pair.first, sheet),
        narrower(pair.second.facet, of: pair.first, current: pair.second, sheet),
      ]
    }
  }

  private func all(_ facet: Int, chosen: Int?, _ sheet: Sheet) -> FacetList {
    FacetList(
      words(facets[facet].word),
      facets[facet].values.prefix(Self.choices).enumerated().map { index, value in
        FacetList.Choice(
          edition.name(value.label), count: value.entries.count, link: sheet.page(value.path),
          isCurrent: index == chosen)
      })
  }

  private func narrower(
    _ facet: Int, of choice: FacetPairs.Choice, current: FacetPairs.Choice?, _ sheet: Sheet
  ) -> FacetList {
    let found = (pairs.byChoice[choice] ?? []).map { pairs.pairs[$0] }.filter { $0.other(than: choice).facet == facet }
    return FacetList(
      words(facets[facet].word),
      found.prefix(Self.choices).map { pair in
        let other = pair.other(than: choice)
        return FacetList.Choice(
          name(other), count: pair.entries.count, link: sheet.page(pair.path), isCurrent: other == current)
      })
  }

  // MARK: Names

  private func value(_ choice: FacetPairs.Choice) -> Facet.Value { facets[choice.facet].values[choice.value] }

  private func name(_ choice: FacetPairs.Choice) -> Passage { edition.name(value(choice).label) }

  private var names: String { chosen.map { name($0).text }.joined(separator: " · ") }

  private func steps(_ all: Passage) -> [Breadcrumbs.Step] {
    var steps: [Breadcrumbs.Step] = chosen.isEmpty ? [] : [.init(all, path: "agreements/")]
    if case .one(let choice) = narrowing { steps += index(of: facets[choice.facet].word) }
    if chosen.count == 2 { steps.append(.init(name(chosen[0]), path: value(chosen[0]).path)) }
    return steps
  }

  /// The list of all values of a facet, where it has a page.
  private func index(of facet: ListWord) -> [Breadcrumbs.Step] {
    switch facet {
    case .bySubject: [.init(Passage(words(IndexWord.subjects), language: words.language), path: SubjectListPage.path)]
    case .byData: [.init(Passage(words(IndexWord.data), language: words.language), path: DataListPage.path)]
    default: []
    }
  }

  /// A subject has a feed of its own.
  private var feed: Feed? {
    guard case .one(let choice) = narrowing, facets[choice.facet].word == .bySubject,
      case .code(let code) = value(choice).label
    else { return nil }
    return .subject(code.value)
  }
}
