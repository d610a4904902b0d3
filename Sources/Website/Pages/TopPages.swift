import Formats
import Registry

/// The pages above the languages' folders: the choice of a language, and what a server shows for an unknown address.
struct TopPages {
  /// All editions in the order of the registry's languages.
  let editions: [Edition]

  func languageChoice(_ html: HTMLWriter) -> Artefact {
    page(html, at: Address("index.html"), title: editions[0].words(PageWord.chooseLanguage)) { sheet in
      for edition in editions {
        let title = edition.register.profile.flatMap { edition.passage($0.title) }
        passage(edition, sheet) {
          html.element("h2") {
            html.element(
              "a", .href(sheet.file(edition.language + "/")), .attribute("hreflang", edition.language),
              text: edition.words(PageWord.languageName))
          }
          if let title { html.element("p", class: "lead", text: title.text) }
        }
      }
    }
  }

  func notFound(_ html: HTMLWriter) -> Artefact {
    // A server shows this page at addresses of any depth, so its links begin at the registry's base.
    let base = Self.path(ofAddress: editions[0].baseAddress)
    return page(html, at: Address("404.html", base: base), title: editions[0].words(PageWord.notFound)) { sheet in
      for edition in editions {
        passage(edition, sheet) {
          html.element("h2", text: edition.words(PageWord.notFound))
          html.element("p", text: edition.words(PageWord.notFoundHelp))
          let ways: [(PageWord, String)] = [(.home, ""), (.agreements, "agreements/"), (.search, "search/")]
          html.element("ul") {
            for (word, path) in ways {
              html.element("li") { html.link(sheet.file("\(edition.language)/\(path)"), text: edition.words(word)) }
            }
          }
        }
      }
    }
  }

  private func page(_ html: HTMLWriter, at address: Address, title: String, main: Block) -> Artefact {
    let head = PageHead(title: title, trail: nil, path: "", languages: editions[0].languages)
    return editions[0].shell.write(head, to: html, at: address) { sheet in
      html.element("h1", class: "title", text: title)
      main(sheet)
    }
  }

  private func passage(_ edition: Edition, _ sheet: Sheet, _ content: () -> Void) {
    sheet.html.element(
      "section", class: "part", .lang(edition.language), .dir(HTMLDirection(language: edition.language)),
      content: content)
  }

  /// The path of an address: `/agreements/` of `https://example.org/agreements/`.
  static func path(ofAddress address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return "/" }
    return "/" + parts[3] + (parts[3].isEmpty || parts[3].hasSuffix("/") ? "" : "/")
  }
}
