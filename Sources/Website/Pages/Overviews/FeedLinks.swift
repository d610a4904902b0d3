import Formats

/// Which changes a feed tells of.
enum Feed: Sendable {
  case all
  case institution(String)
  case subject(String)

  /// The address of the feed in a language, from the top of the tree; the registry's first language has no tag in it.
  func path(_ edition: Edition, _ ending: String) -> String {
    let tag = edition.language == edition.languages.first ? "" : "." + edition.language
    return switch self {
    case .all: "feeds/changes\(tag).\(ending)"
    case .institution(let id): "feeds/institutions/\(id)\(tag).\(ending)"
    case .subject(let code): "feeds/subjects/\(code)\(tag).\(ending)"
    }
  }

  /// What a feed reader finds by itself on a page: the feed, where it was made.
  func discovery(_ edition: Edition, title: String) -> [PageHead.Feed] {
    let types: [(String, StaticString)] = [("atom", "application/atom+xml"), ("json", "application/feed+json")]
    return types.map { (path(edition, $0.0), $0.1) }.filter { edition.files.contains($0.0) }
      .map { PageHead.Feed(title: title, path: $0.0, type: $0.1) }
  }
}

/// Links to a feed in both of its forms, where it was made.
struct FeedLinks: Component {
  let edition: Edition
  let feed: Feed

  func write(on sheet: Sheet) {
    let words = edition.words
    let forms = [("atom", OverviewWord.atom), ("json", .jsonFeed)].map { (feed.path(edition, $0.0), $0.1) }
      .filter { edition.files.contains($0.0) }
    guard !forms.isEmpty else { return }
    sheet.add(
      PageSection("follow", words(OverviewWord.follow), hint: words(OverviewWord.followHint)) { sheet in
        sheet.add(
          LinkList(forms.map { path, word in .init(sheet.file(path), Passage(words(word), language: words.language)) }))
      })
  }
}
