import Formats

/// Writes a feed as JSON Feed 1.1.
///
/// ```json
/// { "version": "https://jsonfeed.org/version/1.1", "title": "Register of Agreements", "items": [
///   { "id": "tag:agreements.example.org,2026:election-security/v2", "title": "Election security: Amendment 2", … } ] }
/// ```
enum JSONFeed {
  static func document(_ feed: FeedContent) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", feed.title)
      json.member("description", feed.subtitle)
      json.member("home_page_url", feed.address(feed.page))
      json.member("feed_url", feed.address(feed.path + ".json"))
      json.member("language", feed.language)
      json.array("authors") { $0.object { $0.member("name", feed.author) } }
      json.array("items") { json in for entry in feed.entries { json.object { write(entry, feed, &$0) } } }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private static func write(_ entry: FeedContent.Entry, _ feed: FeedContent, _ json: inout JSONWriter) {
    json.member("id", entry.id)
    json.member("url", entry.link)
    json.member("title", entry.title.text)
    if let summary = entry.summary { json.member("summary", summary.text) }
    var told = entry.lines.map(\.text)
    if let summary = entry.summary, summary.text != told.first { told.insert(summary.text, at: 0) }
    json.member("content_text", told.isEmpty ? entry.title.text : told.joined(separator: "\n"))
    json.member("date_published", entry.time)
    json.member("date_modified", entry.time)
    json.member("tags", [entry.category.value])
    if entry.title.language != feed.language { json.member("language", entry.title.language) }
  }
}
