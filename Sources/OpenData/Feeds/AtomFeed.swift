import Formats

/// Writes a feed as Atom (RFC 4287).
///
/// ```xml
/// <entry>
///   <id>tag:agreements.example.org,2026:election-security/v2</id>
///   <title>Election security: Amendment 2</title>
///   <updated>2025-01-24T00:00:00+03:00</updated>
/// ```
enum AtomFeed {
  static func document(_ feed: FeedContent) -> [UInt8] {
    let style = String(repeating: "../", count: feed.path.utf8.count { $0 == 0x2F } - 1) + "feed.css"
    var xml = XMLWriter(layout: .indented)
    xml.element(
      "feed", namespaces: [("", "http://www.w3.org/2005/Atom")], attributes: [("xml:lang", feed.language)]
    ) { xml in
      xml.element("id", text: feed.id)
      xml.element("title", text: feed.title)
      xml.element("subtitle", text: feed.subtitle)
      xml.element("updated", text: feed.updated)
      xml.element("author") { $0.element("name", text: feed.author) }
      link("self", feed.address(feed.path + ".atom"), "application/atom+xml", feed.language, &xml)
      link("alternate", feed.address(feed.page), "text/html", feed.language, &xml)
      for entry in feed.entries { write(entry, of: feed, &xml) }
    }
    let head =
      #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + #"<?xml-stylesheet type="text/css" href="\#(style)"?>"#
    return Array((head + "\n").utf8) + xml.drain() + [UInt8(ascii: "\n")]
  }

  private static func write(_ entry: FeedContent.Entry, of feed: FeedContent, _ xml: inout XMLWriter) {
    xml.element("entry") { xml in
      xml.element("id", text: entry.id)
      text("title", entry.title, feed, &xml)
      xml.element("updated", text: entry.time)
      xml.element("published", text: entry.time)
      link("alternate", entry.link, "text/html", feed.language, &xml)
      xml.element("category", attributes: [("label", entry.categoryLabel), ("term", entry.category.value)], text: "")
      text("summary", entry.summary ?? entry.title, feed, &xml)
      if !entry.lines.isEmpty { content(entry.lines, feed, &xml) }
    }
  }

  /// Section 4.1.3.3: XHTML in a division.
  private static func content(_ lines: [FeedContent.LocalizedName], _ feed: FeedContent, _ xml: inout XMLWriter) {
    xml.element("content", attributes: [("type", "xhtml")]) { xml in
      // Readers show it as HTML, which knows `lang` and `dir` only.
      xml.element(
        "div", namespaces: [("", "http://www.w3.org/1999/xhtml")],
        attributes: [("dir", feed.isRightToLeft ? "rtl" : "ltr"), ("lang", feed.language)]
      ) { xml in
        xml.element("ul") { xml in
          for line in lines {
            let foreign = line.language == feed.language ? [] : [("dir", "auto"), ("lang", line.language)]
            xml.element("li", attributes: foreign, text: line.text)
          }
        }
      }
    }
  }

  private static func text(
    _ name: String, _ text: FeedContent.LocalizedName, _ feed: FeedContent, _ xml: inout XMLWriter
  ) {
    let foreign = text.language == feed.language ? [] : [("xml:lang", text.language)]
    xml.element(name, attributes: foreign, text: text.text)
  }

  private static func link(
    _ relation: String, _ address: String, _ type: String, _ language: String, _ xml: inout XMLWriter
  ) {
    xml.element(
      "link", attributes: [("href", address), ("hreflang", language), ("rel", relation), ("type", type)], text: "")
  }

  /// What a browser shows of a feed that it is given raw: browsers no longer run XSL, but style XML.
  static func style(rightToLeft languages: [String]) -> String {
    let selectors = languages.map { "feed:lang(\($0))" }.joined(separator: ", ")
    return languages.isEmpty ? style : style + "\(selectors) { direction: rtl; }\n"
  }

  private static let style = """
    /* A feed, made readable for whoever opens it in a browser. */
    @namespace url(http://www.w3.org/2005/Atom);
    feed { display: block; max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; font: 1rem/1.6 system-ui, sans-serif; color: #1d2327; background: #fdfcf9; }
    feed > title { display: block; font: 600 1.8rem/1.25 Georgia, serif; }
    feed > subtitle { display: block; margin: .6rem 0 2rem; }
    feed > id, feed > updated, feed > author, feed > link, entry > id, entry > published, entry > category { display: none; }
    entry { display: block; border-top: 1px solid #dad5c8; padding: 1rem 0; }
    entry > title { display: block; font-weight: 650; }
    entry > updated { display: block; direction: ltr; text-align: start; color: #8c3a22; font-size: .9rem; }
    entry > summary, entry > content { display: block; }
    entry > link { display: block; direction: ltr; font-size: .85rem; overflow-wrap: anywhere; }
    entry > link::after { content: attr(href); }
    @media (prefers-color-scheme: dark) {
      feed { color: #e9e6df; background: #14181b; }
      entry { border-color: #353d42; }
      entry > updated { color: #e8a48c; }
    }

    """
}
