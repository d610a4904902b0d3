import Formats
import Registry

/// The files of open data, in bulk and per agreement.
struct DownloadsPage {
  let edition: Edition
  /// Files above the agreements: bulk, index, registry, feeds, codes, schema, digests; paths from the top of the tree.
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
      for group in Group.allCases { list(group, sheet) }
      sheet.add(
        PageSection("each", words(DownloadWord.each)) { $0.html.element("p", text: words(DownloadWord.eachHint)) })
    }
  }

  /// What stands together, in the order of the page; the raw value is the fragment.
  private enum Group: String, CaseIterable {
    case bulk, checks, registry, feeds, codes, schema, sums

    var title: DownloadWord {
      switch self {
      case .bulk: .bulk
      case .checks: .checks
      case .registry: .registry
      case .feeds: .feeds
      case .codes: .codes
      case .schema: .schema
      case .sums: .sums
      }
    }

    var hint: DownloadWord {
      switch self {
      case .bulk: .bulkHint
      case .checks: .checksHint
      case .registry: .registryHint
      case .feeds: .feedsHint
      case .codes: .codesHint
      case .schema: .schemaHint
      case .sums: .sumsHint
      }
    }

    /// Where a file belongs; nil for what nobody downloads by itself.
    static func of(_ path: String) -> Group? {
      if path == "data/index.json" || path.hasPrefix("data/agreements") { return .bulk }
      if path.hasPrefix("data/findings") || path.hasPrefix("data/independence") { return .checks }
      if path.contains("codelists/") { return .codes }
      if path.hasPrefix("data/") { return .registry }
      if path.hasPrefix("feeds/") { return path.hasSuffix(".css") ? nil : .feeds }
      if path.hasPrefix("schema/") { return .schema }
      return path == "SHA256SUMS" ? .sums : nil
    }
  }

  private func list(_ group: Group, _ sheet: Sheet) {
    let paths = bulk.filter { Group.of($0) == group }
    guard !paths.isEmpty else { return }
    let words = edition.words
    sheet.add(
      PageSection(group.rawValue, words(group.title), hint: words(group.hint)) { sheet in
        sheet.html.element("ul", class: "index") {
          for path in paths {
            sheet.html.element("li") { sheet.html.link(sheet.file(path)) { sheet.html.isolated(path) } }
          }
        }
      })
  }
}
