import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// A second build over what a first one published.
@Suite struct HistoryTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A registry with one signed agreement, to be published and changed.
  private struct Desk {
    let playground: Playground
    var agreements: String { playground.path + "/Agreements" }
    let version = "Agreements/civil-status-data/1.xml"
    let record = "Agreements/civil-status-data/record.xml"

    init() throws {
      playground = try Playground()
      try FileManager.default.copyItem(
        atPath: HistoryTests.root.appending(path: "Tests/Scenes/Broken/base").path, toPath: agreements)
    }

    func build(_ texts: PrivateTexts = .none, asNew: Bool = false) async throws -> [String] {
      let outcome = try await SiteBuild(
        registry: agreements, site: HistoryTests.root.appending(path: "Site").path, output: playground.output,
        day: try #require(Day("2026-11-21")), baseAddress: nil, withheldTexts: texts, forgetsHistory: asNew
      ).run()
      guard case .refused(let report) = outcome else { return [] }
      return report.findings.map { $0.rule.rawValue }
    }

    func change(_ file: String, _ old: String, _ new: String) throws {
      let text = try playground.text(file)
      try #require(text.contains(old), "\(old) is not in \(file)")
      try playground.put(text.replacing(old, with: new), at: file)
    }
  }

  @Test func aPublishedVersionDoesNotChangeInSilence() async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    #expect(try await desk.build() == [], "the same again")
    let before = try desk.playground.everything(below: "public")
    // Layout and comments say nothing.
    try desk.change(desk.version, "<parties>", "<!-- a remark -->\n\n  <parties>")
    #expect(try await desk.build() == [])
    try desk.change(desk.version, "frequency=\"monthly\"", "frequency=\"daily\"")
    #expect(try await desk.build() == ["register/published-text-changed"])
    #expect(try desk.playground.everything(below: "public") == before)
    #expect(try await desk.build(asNew: true) == [])
  }

  @Test func aCorrectionInTheRecordExcuses() async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    try desk.change(desk.version, "frequency=\"monthly\"", "frequency=\"daily\"")
    let record = try desk.playground.text(desk.record)
    let end = try #require(record.range(of: "</record>"))
    try desk.playground.put(
      record.replacingCharacters(
        in: end,
        with: """
            <event id="e-corrected" type="corrected" date="2026-11-20" version="1">
              <note xml:lang="en">A word was wrong.</note>
            </event>
          </record>
          """), at: desk.record)
    #expect(try await desk.build() == [])
  }

  @Test func whatWasPublishedDoesNotVanish() async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    try FileManager.default.removeItem(atPath: desk.agreements + "/civil-status-data")
    #expect(try await desk.build() == ["register/published-agreement-removed"])
    #expect(try await desk.build(asNew: true) == [])
  }

  @Test func aWithheldTextKeepsTheTreeBack() async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    let before = try desk.playground.everything(below: "public")
    let agreement = try #require(
      RecordSchema.reader.read(
        SourceFile(path: "1.xml", bytes: Array(try desk.playground.text(desk.version).utf8))
      ).tree.map { Agreement($0.root) })
    let text = try #require(agreement.purpose?.statement.text("en"))
    let texts = PrivateTexts([.init(agreement: "civil-status-data", withholding: "w1", text: text)])
    let stops = try await desk.build(texts)
    #expect(Set(stops) == ["withholding/leaked"] && stops.count > 3, "pages, XML, JSON and bulk data have it")
    #expect(try desk.playground.everything(below: "public") == before)
    #expect(
      try await desk.build(PrivateTexts([.init(agreement: "x", withholding: "w1", text: "nowhere to be found")])) == [])
  }
}
