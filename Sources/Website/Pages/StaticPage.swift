import Diagnostics
import Formats

/// A page of the authority's own, from `Site/pages/<name>.<language>.html`: HTML with the blanks of the layout.
struct StaticPage: Sendable {
  let name: String
  let language: String
  let title: String
  let layout: Layout

  /// Reads such a page. Its title is the text of its first heading.
  static func read(_ file: SourceFile, texts: Strings) -> (page: StaticPage?, diagnostics: [Diagnostic]) {
    let parts = (file.path.split(separator: "/").last ?? "").split(separator: ".")
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard parts.count == 3, let title = heading(text) else { return (nil, [faulty(file)]) }
    let (layout, diagnostics) = Layout.read(file, texts: texts, isShell: false)
    return (StaticPage(name: String(parts[0]), language: String(parts[1]), title: title, layout: layout), diagnostics)
  }

  private static func heading(_ text: String) -> String? {
    let pieces = text.split(separator: "<h1", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2, let open = pieces[1].firstIndex(of: ">") else { return nil }
    let title = pieces[1][pieces[1].index(after: open)...].prefix { $0 != "<" }
    return title.isEmpty ? nil : String(title)
  }

  private static func faulty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "site/page-faulty", kind: .record, severity: .error, range: file.range(0..<0),
      message: Phrase(
        en: "this page has no name, language or heading", fr: "cette page n’a pas de nom, de langue ou de titre"),
      help: Phrase(
        en: "name it NAME.LANGUAGE.html and begin it with an h1 element",
        fr: "la nommer NOM.LANGUE.html et la commencer par un élément h1"))
  }

  /// Writes the page in the frame of an edition; in another language than its own it says that it is not translated.
  func render(_ edition: Edition, _ html: HTMLWriter) -> Artefact {
    let head = PageHead(
      title: title, trail: Breadcrumbs([], current: Passage(title, language: language)), path: name + "/",
      languages: edition.languages, menuPath: name + "/")
    return edition.page(head, to: html) { sheet in
      let isForeign = language != edition.language
      if isForeign { sheet.add(Notice(.information, text: edition.words(PageWord.notTranslatedLong))) }
      html.element(
        "div", class: "page", isForeign ? .lang(language) : nil,
        isForeign ? .dir(HTMLDirection(language: language)) : nil
      ) {
        edition.shell.write(layout, on: sheet)
      }
    }
  }
}
