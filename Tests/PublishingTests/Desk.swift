import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// A small registry of a test's own, with one signed agreement, to be spoilt, checked, published and changed.
struct Desk {
  let playground: Playground
  var agreements: String { playground.path + "/Agreements" }
  let version = "Agreements/civil-status-data/1.xml"
  let record = "Agreements/civil-status-data/record.xml"

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init() throws {
    playground = try Playground()
    try FileManager.default.copyItem(
      atPath: Self.root.appending(path: "Tests/Scenes/Broken/base").path, toPath: agreements)
  }

  /// What a build refuses, by rule; nothing where it publishes.
  func build(_ texts: PrivateTexts = .none, asNew: Bool = false) async throws -> [String] {
    guard case .refused(let report) = try await outcome(texts, asNew: asNew) else { return [] }
    return report.findings.map { $0.rule.rawValue }
  }

  /// How a build ends.
  func outcome(_ texts: PrivateTexts = .none, asNew: Bool = false) async throws -> SiteBuild.Outcome {
    try await SiteBuild(
      registry: agreements, site: Self.root.appending(path: "Site").path, output: playground.output,
      day: try #require(Day("2026-11-21")), baseAddress: nil, withheldTexts: texts, forgetsHistory: asNew
    ).run()
  }

  /// What `concord check` reports of these paths, as text without its excerpts would: only what is about the record.
  func check(_ paths: [String] = []) async throws -> (findings: [Diagnostic], report: Report) {
    let inquiry = Inquiry(paths: paths, registry: agreements, day: try #require(Day("2026-11-21")))
    let report = try await inquiry.answer().report
    return (report.findings.filter { $0.kind == .record }, report)
  }

  func change(_ file: String, _ old: String, _ new: String) throws {
    let text = try playground.text(file)
    try #require(text.contains(old), "\(old) is not in \(file)")
    try playground.put(text.replacing(old, with: new), at: file)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: playground.path + "/" + file) }
}
