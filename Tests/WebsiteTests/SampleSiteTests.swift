import Foundation
import Testing

@testable import Website

@Suite struct SampleSiteTests {
  private let pages = SampleSite.made.pages

  @Test func theThemeIsSound() {
    #expect(SampleSite.made.diagnostics.map(\.message.en.text) == [])
  }

  @Test func everyLinkLeadsToAPageAndAPlaceOnIt() {
    var dead: [String] = []
    let ids = pages.mapValues { Set(Self.values(of: "id", in: $0)) }
    for (path, html) in pages where path.hasSuffix(".html") && path != "404.html" {
      for link in Self.values(of: "href", in: html) where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
        guard let known = ids[target] else {
          if !SampleSite.files.contains(target) { dead.append("\(path): \(link)") }
          continue
        }
        if parts.count == 2, !known.contains(String(parts[1])) { dead.append("\(path): \(link)") }
      }
    }
    #expect(dead.count == 0, "\(dead.count) dead links, among them \(Set(dead.map { $0.split(separator: ": ")[1] }).sorted().prefix(20))")
  }

  @Test func noPageUsesAnIdTwice() {
    for (path, html) in pages where path.hasSuffix(".html") {
      let ids = Self.values(of: "id", in: html)
      #expect(Set(ids).count == ids.count, "\(path): \(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
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

  @Test(arguments: ["en", "fr", "ar"])
  func everyLanguageHasTheSamePages(language: String) {
    let all = { (tag: String) in Set(pages.keys.filter { $0.hasPrefix(tag + "/") }.map { $0.dropFirst(3) }) }
    #expect(all(language) == all("en"))
  }

  @Test func thesameInputGivesTheSameBytes() throws {
    let jobs = Site.plan(
      register: try SampleSite.register(), theme: try Repository.theme(),
      facts: .init(day: .init(SampleSite.day)!, files: SampleSite.files)
    ).jobs
    #expect(jobs.map(\.path) == jobs.map(\.path).sorted())
    for job in jobs { #expect(String(decoding: job.make(), as: UTF8.self) == pages[job.path], "\(job.path)") }
  }

  @Test func writesThePagesWhereAPersonWantsToSeeThem() throws {
    guard let folder = ProcessInfo.processInfo.environment["CONCORD_PAGES"] else { return }
    for (path, html) in pages {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(html.utf8).write(to: url)
    }
  }

  private static func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { piece in
      String(piece.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
