import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// A file broken in any of many ways gets one clear message with the exact range. Each scene is a folder of
/// `Tests/Scenes/Broken`: the files that take the place of those in `base`, and the report as it must read.
/// `CONCORD_RECORD=1` writes the reports anew, to be read before they are committed.
@Suite struct BrokenSceneTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenes/Broken").path

  static let scenes: [String] = {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "base" && !$0.hasPrefix(".") }
        .sorted()
    } catch {
      return []
    }
  }()

  @Test func thereAreFifty() { #expect(Self.scenes.count >= 50) }

  @Test func theUnbrokenRegistryIsClean() async throws {
    #expect(try await findings(of: nil).findings.map(\.message.en.text) == [])
  }

  @Test("A broken file gets one clear message", arguments: scenes)
  func oneMessage(_ scene: String) async throws {
    let (findings, report) = try await findings(of: scene)
    #expect(findings.count == 1, "\(findings.map { "\($0.rule): \($0.message.en.text)" })")
    let gravest = try #require(findings.first?.severity)
    // What `concord check` ends with.
    let exit = gravest == .fatal ? 3 : gravest == .error ? 1 : 0
    #expect(exit != 0)
    for language in ["en", "fr"] {
      let options = ReportOptions(language: language, width: 100)
      let text = String(decoding: ReportFormat.text.render(report, options), as: UTF8.self)
      try compare(text + "exit \(exit)\n", scene + "/expected.\(language).txt")
    }
  }

  /// What the whole pipeline finds of the record in a scene, and the report of it.
  private func findings(of scene: String?) async throws -> (findings: [Diagnostic], report: Report) {
    let place = NSTemporaryDirectory() + "concord-scene-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: place) }
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let registry = place + "/Agreements"
    try FileManager.default.copyItem(atPath: Self.folder + "/base", toPath: registry)
    if let scene { try lay(Self.folder + "/" + scene, over: registry) }
    let day = try #require(Day("2026-11-21"))
    let inspection = try await Inspection.inspect(registry, day: day)
    // The registry says no more than it must: what a good agreement should say besides is for other tests.
    let findings = inspection.findings.filter { $0.kind == .record }.map { at(place + "/", $0) }
    let sources = inspection.registry.sources.values.map { source in
      SourceFile(path: source.path.replacing(place + "/", with: ""), bytes: source.bytes)
    }
    let report = Report(
      version: "1.0.0", stage: .publication, asOf: day.description, findings: findings,
      sources: sources.sorted { $0.path < $1.path })
    return (findings, report)
  }

  private func lay(_ scene: String, over registry: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: scene) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: scene + "/" + path, isDirectory: &isFolder), !isFolder.boolValue,
        !path.hasPrefix("expected.")
      else { continue }
      try Data(contentsOf: URL(filePath: scene + "/" + path)).write(to: URL(filePath: registry + "/" + path))
    }
  }

  /// The finding with its path as seen from the folder of the registry.
  private func at(_ prefix: String, _ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    if let range = finding.range {
      finding.range = SourceRange(path: range.path.replacing(prefix, with: ""), start: range.start, end: range.end)
    }
    return finding
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = URL(filePath: Self.folder + "/" + name)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == recorded, "\(name) differs")
  }
}
