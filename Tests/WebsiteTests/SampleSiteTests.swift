import Formats
import Foundation
import Testing

@testable import Website

@Suite struct SampleSiteTests {
  private let pages = SampleSite.made.pages

  @Test func theThemeIsSound() {
    #expect(SampleSite.made.diagnostics.map(\.message.en.text) == [])
  }

  @Test func everyLinkLeadsToAPageAndAPlaceOnIt() {
    var dead: Set<String> = []
    let ids = pages.mapValues { Set(Self.values(of: "id", in: $0)) }
    for (path, html) in pages where path.hasSuffix(".html") && path != "404.html" {
      for link in Set(Self.values(of: "href", in: html)) where !link.contains(":") {
        let hash = link.firstIndex(of: "#")
        let file = link[..<(hash ?? link.endIndex)]
        let target = file.isEmpty ? path : Self.resolve(file, from: path)
        if let known = ids[target] {
          if let hash, !known.contains(String(link[link.index(after: hash)...])) { dead.insert("\(path): \(link)") }
        } else if !SampleSite.files.contains(target) {
          dead.insert("\(path): \(link)")
        }
      }
    }
    #expect(dead.isEmpty, "\(dead.count) dead links, among them \(dead.sorted().prefix(20))")
  }

  @Test func noPageUsesAnIdTwice() {
    for (path, html) in pages where path.hasSuffix(".html") {
      let ids = Self.values(of: "id", in: html)
      #expect(
        Set(ids).count == ids.count, "\(path): \(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
    }
  }

  @Test func noBlankIsLeftOpenAndNoInlineScriptOrStyle() {
    for (path, html) in pages where path.hasSuffix(".html") {
      #expect(!html.contains("{{"), "\(path)")
      #expect(!html.contains(" style="), "\(path)")
      #expect(!html.contains("<style"), "\(path)")
      #expect(!html.contains(" onclick"), "\(path)")
    }
  }

  /// The search page keeps its patterns with their blanks, for its script to fill.
  @Test func noPageShowsABlank() throws {
    let blank = try NSRegularExpression(pattern: "\\{[A-Za-z]+\\}")
    for (path, html) in pages where path.hasSuffix(".html") && html.contains("{") {
      let shown = html.replacingOccurrences(
        of: "<p data-text=[^>]*>[^<]*</p>|<(script|style)[^>]*>[^<]*</(script|style)>", with: "",
        options: .regularExpression)
      let found = blank.firstMatch(in: shown, range: NSRange(shown.startIndex..., in: shown))
      #expect(found == nil, "\(path)")
    }
  }

  @Test(arguments: ["en", "fr", "ar"])
  func everyLanguageHasTheSamePages(language: String) {
    let all = { (tag: String) in Set(pages.keys.filter { $0.hasPrefix(tag + "/") }.map { $0.dropFirst(3) }) }
    #expect(all(language) == all("en"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let jobs = Site.plan(
      register: try SampleSite.register(), theme: try Repository.theme(),
      facts: SampleSite.facts
    ).jobs
    let html = HTMLWriter()
    // One language is enough to tell, and a third of the time.
    for job in jobs where job.paths[0].hasPrefix("ar/") {
      let made = job.make(html)
      #expect(made.map(\.path) == job.paths)
      for page in made { #expect(String(decoding: page.bytes, as: UTF8.self) == pages[page.path], "\(page.path)") }
    }
  }

  @Test func writesThePagesWhereAPersonWantsToSeeThem() throws {
    guard let folder = ProcessInfo.processInfo.environment["CONCORD_PAGES"] else { return }
    for (path, html) in pages {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(html.utf8).write(to: url)
    }
  }

  /// The values of an attribute. Works on bytes, since the site has tens of megabytes of them.
  private static func values(of attribute: String, in html: String) -> [String] {
    var values: [String] = []
    let mark = Array(" \(attribute)=\"".utf8)
    var html = html
    html.withUTF8 { bytes in
      var at = 0
      while at + mark.count < bytes.count {
        guard bytes[at] == mark[0], bytes[at + 1] == mark[1],
          (0..<mark.count).allSatisfy({ bytes[at + $0] == mark[$0] })
        else {
          at += 1
          continue
        }
        let start = at + mark.count
        var end = start
        while end < bytes.count, bytes[end] != 0x22 { end += 1 }
        values.append(String(decoding: bytes[start..<end], as: UTF8.self).replacingOccurrences(of: "&amp;", with: "&"))
        at = end
      }
    }
    return values
  }

  private static func resolve(_ link: Substring, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
