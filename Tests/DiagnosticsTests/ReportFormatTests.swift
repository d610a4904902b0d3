import Foundation
import Testing

@testable import Diagnostics

/// The reports as plain files in Tests/Scenes/Reports; `CONCORD_RECORD=1` writes them anew, to be read before they are
/// committed.
@Suite struct ReportFormatTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenes/Reports")

  static let scenes: [(String, ReportFormat, ReportOptions)] = [
    ("text.txt", .text, ReportOptions()), ("text-fr.txt", .text, ReportOptions(language: "fr")),
    ("text-narrow-colour.txt", .text, ReportOptions(colour: true, width: 60, repeats: 2)),
    ("findings.json", .json, ReportOptions()), ("findings.jsonl", .jsonl, ReportOptions()),
    ("findings-fr.json", .json, ReportOptions(language: "fr")), ("findings.sarif", .sarif, ReportOptions()),
    ("github.txt", .github, ReportOptions()), ("junit.xml", .junit, ReportOptions()),
    ("report.md", .markdown, ReportOptions()), ("report.html", .html, ReportOptions()),
    ("report-fr.html", .html, ReportOptions(language: "fr")),
  ]

  @Test(arguments: scenes)
  func looksAsRecorded(_ name: String, _ format: ReportFormat, _ options: ReportOptions) throws {
    try compare(Data(format.render(ReportScene.report, options)), name)
  }

  @Test func schemaIsRecorded() throws {
    try compare(Data(FindingsSchema.text.utf8), "findings.schema.json")
  }

  @Test(arguments: ReportFormat.allCases)
  func emptyReportsAreWholeToo(_ format: ReportFormat) throws {
    let report = Report(version: "0.1.0", stage: .draft, asOf: "2026-05-01", findings: [])
    try compare(Data(format.render(report)), "empty-\(format.rawValue).txt")
  }

  private func compare(_ data: Data, _ name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" { try data.write(to: file) }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(String(decoding: data, as: UTF8.self) == recorded, "\(name) differs")
  }

  /// Nothing that a finding quotes can steer a terminal.
  @Test func noControlReachesTheTerminal() {
    let text = String(decoding: ReportFormat.text.render(ReportScene.report), as: UTF8.self)
    // The two isolates stand around marked text that runs from right to left.
    let ours: Set<Unicode.Scalar> = ["\n", "\u{2068}", "\u{2069}"]
    #expect(!text.unicodeScalars.contains { Glyph.isHidden($0) && !ours.contains($0) })
  }

  @Test func fingerprintsIgnoreLinesButNotContent() {
    let file = ReportScene.police
    let moved = SourceFile(path: file.path, bytes: Array("\n\n\n".utf8) + file.bytes)
    let finding = ReportScene.retentionFinding
    var shifted = finding
    shifted.range = moved.range(finding.range!.bytes.lowerBound + 3..<finding.range!.bytes.upperBound + 3)
    let one = Fingerprint.of([finding], sources: [file.path: file])
    #expect(one == Fingerprint.of([shifted], sources: [file.path: moved]))
    shifted.message = Phrase(en: "other", fr: "autre")
    #expect(one != Fingerprint.of([shifted], sources: [file.path: moved]))
    let twice = Fingerprint.of([finding, finding], sources: [file.path: file])
    #expect(twice[0].hasSuffix(":1") && twice[1].hasSuffix(":2") && twice[0] == one[0])
  }

  @Test(arguments: [
    ("- item", "\\- item"), ("12. x", "12\\. x"), ("a - b. c", "a - b. c"), ("1 error.", "1 error."), ("#1", "\\#1"),
  ])
  func markdownShowsTextAsItIs(_ text: String, _ expected: String) {
    #expect(Markdown.escape(text) == expected)
  }

  @Test(arguments: [0, 3, 500, 4000, 9990])
  func excerptsOfLongLinesFitAndHoldTheMark(_ start: Int) throws {
    let file = SourceFile(path: "a.xml", text: String(repeating: "0123456789", count: 1000))
    let excerpt = try #require(Excerpt(file, file.range(start..<start + 10), width: 80))
    let shown = excerpt.before + excerpt.marked + excerpt.after
    #expect(shown.count <= 80 && shown.count >= 70)
    #expect(excerpt.indent == excerpt.before.count && excerpt.span == 10)
  }
}
