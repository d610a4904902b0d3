import Checker
import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// The rules that only the publisher can look into: a fault for each, in the folder on disk or in what was published
/// before, that this rule catches, alone. With the mutations of the checker's own tests, every rule of the catalogue is shown
/// to catch its fault.
@Suite struct PublisherRuleTests {
  /// Faults of the folder, by the rule that catches each.
  static let folderFaults: [RuleID: @Sendable (Desk) throws -> Void] = [
    "structure/link": { desk in
      try desk.playground.put(try desk.playground.text(desk.record), at: "elsewhere.xml")
      try desk.remove(desk.record)
      try desk.playground.link(desk.record, to: "../../elsewhere.xml")
    },
    "structure/no-file": { desk in
      try desk.remove(desk.record)
      try #require(mkfifo(desk.playground.path + "/" + desk.record, 0o644) == 0)
    },
    "structure/not-openable": { desk in try desk.playground.putTooDeepToOpen(below: "Agreements") },
    "structure/odd-name": { desk in
      try desk.playground.put("x", at: "Agreements/civil-status-data/documents/plan\u{202E}fdp.txt")
    },
    "structure/too-deep": { desk in
      try desk.playground.put("x", at: "Agreements/" + Array(repeating: "d", count: 33).joined(separator: "/") + "/x")
    },
    "structure/too-large": { desk in
      try #require(truncate(desk.playground.path + "/" + desk.version, 2 << 20) == 0)
    },
  ]

  /// Faults of what is published over what was, by the rule that catches each.
  static let publishedFaults: [RuleID: @Sendable (Desk) throws -> Void] = [
    "register/published-text-changed": { desk in
      try desk.change(desk.version, "frequency=\"monthly\"", "frequency=\"daily\"")
    },
    "register/published-event-changed": { desk in
      try desk.change(desk.record, "<event id=\"e2\" date=\"2026-01-19\" type=\"published\" version=\"1\"/>", "")
    },
    "register/published-agreement-removed": { desk in try desk.remove("Agreements/civil-status-data") },
    "withholding/leaked": { _ in },
  ]

  private static let secret = PrivateTexts([
    .init(agreement: "civil-status-data", withholding: "w1", text: "Agreement on civil status data")
  ])

  @Test("Every rule of the publisher has a fault here")
  func complete() {
    let rules = Checker.rules.filter { $0 is any PublisherRule.Type }.map { $0.card.id }
    #expect(Set(rules) == Set(Self.folderFaults.keys).union(Self.publishedFaults.keys))
  }

  @Test("A fault of the folder is caught by its rule alone", arguments: folderFaults.keys.sorted())
  func folder(_ rule: RuleID) async throws {
    let desk = try Desk()
    #expect(try await desk.check().findings.isEmpty)
    let spoil = try #require(Self.folderFaults[rule])
    try spoil(desk)
    let (findings, report) = try await desk.check()
    #expect(findings.map(\.rule) == [rule], "\(findings.map(\.message.en.text))")
    #expect(findings.allSatisfy { $0.range?.path.hasPrefix(desk.agreements + "/") ?? false && $0.help != nil })
    let isAboutTheAgreement = findings.contains { $0.range?.path.contains("civil-status-data") ?? false }
    #expect(report.notChecked.isEmpty == !isAboutTheAgreement)
    #expect(try await desk.build().contains(rule.rawValue), "and nothing is published")
  }

  @Test("A fault of what is published is caught by its rule alone", arguments: publishedFaults.keys.sorted())
  func published(_ rule: RuleID) async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    let before = try desk.playground.everything(below: "public")
    let spoil = try #require(Self.publishedFaults[rule])
    try spoil(desk)
    #expect(try await Set(desk.build(rule == "withholding/leaked" ? Self.secret : .none)) == [rule.rawValue])
    #expect(try desk.playground.everything(below: "public") == before)
  }
}
