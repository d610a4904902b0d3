import Formats
import Registry

/// The files of open data, in bulk and per agreement.
struct DownloadsPage {
  let edition: Edition
  /// Files above the agreements: bulk, index, registry, schema; paths from the top of the tree.
  let bulk: [String]

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(PageWord.downloads), language: words.language)
    let head = PageHead(
      title: title.text, description: words(HomeWord.downloadHint), trail: Breadcrumbs([], current: title),
      path: "downloads/", languages: edition.languages, menuPath: "downloads/")
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(HomeWord.downloadHint))
      let groups: [(String, DownloadWord, (String) -> Bool)] = [
        ("bulk", .bulk, { $0.hasPrefix("data/agreements") }),
        (
          "registry", .registry,
          { $0.hasPrefix("data/") && !$0.hasPrefix("data/agreements") && !$0.contains("codelists") }
        ),
        ("codes", .codes, { $0.hasPrefix("data/codelists/") }), ("schema", .schema, { $0.hasSuffix(".xsd") }),
      ]
      for (id, word, belongs) in groups { list(id, word, bulk.filter(belongs), sheet) }
      sheet.add(
        PageSection("each", words(DownloadWord.each)) { $0.html.element("p", text: words(DownloadWord.eachHint)) })
    }
  }

  private func list(_ id: String, _ word: DownloadWord, _ paths: [String], _ sheet: Sheet) {
    guard !paths.isEmpty else { return }
    sheet.add(
      PageSection(id, edition.words(word)) { sheet in
        sheet.html.element("ul", class: "index") {
          for path in paths {
            sheet.html.element("li") { sheet.html.link(sheet.file(path)) { sheet.html.isolated(path) } }
          }
        }
      })
  }
}
