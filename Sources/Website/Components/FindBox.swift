import Formats

/// The search itself: a field, a place for results, and the texts that its script says. Without a script only the note
/// that it needs one is seen.
struct FindBox: Component {
  let edition: Edition

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    let html = sheet.html
    let language = edition.language
    html.element(
      "div", class: "find", .id("find"), .attribute("data-home", sheet.page("").target.replacingFileName),
      .attribute("data-index", sheet.file("search/\(language)/x").target.replacingFileName)
    ) {
      html.element("noscript") { html.element("p", class: "hint", text: words(SearchWord.noScript)) }
      form(sheet)
      html.element("p", class: "find-status", .literal("role", "status")) {}
      html.element("div", class: "find-found two", .flag("hidden")) {
        html.element("details", class: "find-facets facets") {
          html.element("summary") { html.element("h2", text: words(ListWord.narrow)) }
        }
        html.element("section", .attribute("aria-label", words(SearchWord.results))) {
          html.element("ol", class: "find-hits") {}
          html.element("button", class: "find-more", .literal("type", "button"), text: words(SearchWord.more))
        }
      }
      html.element("template", class: "find-texts") { texts(sheet) }
    }
  }

  private func form(_ sheet: Sheet) {
    let html = sheet.html
    html.element(
      "form", class: "find-form", .literal("role", "search"), .attribute("aria-label", words(ListWord.searchTitle)),
      .action(sheet.page("search/")), .flag("hidden")
    ) {
      html.element("label", .literal("for", "find-q"), text: words(SearchWord.label))
      html.element("div") {
        html.void(
          "input", .literal("type", "search"), .literal("id", "find-q"), .literal("name", "q"),
          .literal("autocomplete", "off"), .literal("spellcheck", "false"), .literal("aria-describedby", "find-hint"))
        html.element("button", text: words(PageWord.search))
      }
      html.element("p", class: "hint", .id("find-hint"), text: words(SearchWord.hint))
    }
  }

  private func texts(_ sheet: Sheet) {
    let single: [(String, String)] = [
      ("loading", words(SearchWord.loading)), ("none", words(SearchWord.none)), ("failed", words(SearchWord.failed)),
      ("remove", words(SearchWord.remove)), ("thousands", words(DateWord.thousands)),
      ("digits", words.digits == .arabicIndic ? words.shaped("0123456789") : ""),
      ("kind.agreement", words(SearchWord.agreement)), ("kind.institution", words(SearchWord.institution)),
      ("kind.election", words(SearchWord.election)), ("kind.rule", words(SearchWord.rule)),
      ("kind.term", words(SearchWord.term)), ("facet.kind", words(SearchWord.facetKind)),
    ]
    let facets = SearchFacets.names.map { ("facet.\($0.name)", words($0.word)) }
    let forms = words.forms(SearchWord.count).map { ("count.\($0)", $1) }
    let partial = words.forms(SearchWord.partial).map { ("partial.\($0)", $1) }
    for (name, text) in single + facets + forms + partial {
      sheet.html.element("p", .attribute("data-text", name), text: text)
    }
  }
}

extension String {
  /// The folder of a link to a file.
  fileprivate var replacingFileName: String { lastIndex(of: "/").map { String(self[...$0]) } ?? "" }
}
