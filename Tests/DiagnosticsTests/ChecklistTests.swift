import Foundation
import Testing

@testable import Diagnostics

@Suite struct ChecklistTests {
  private static let signing = Card(
    id: "lifecycle/signature-missing", kind: .record, severity: .record(.error), citations: [], since: "0.1",
    summary: Phrase(en: "a party has not signed", fr: "une partie n’a pas signé"), finds: Phrase(en: "", fr: ""),
    why: Phrase(en: "", fr: ""), mend: Phrase(en: "", fr: ""), waive: Phrase(en: "", fr: ""),
    onTheDay: Phrase(en: "let each party sign", fr: "faites signer chaque partie"))
  private static let quiet = Card(
    id: "data/items-missing", kind: .substance, severity: .substance(.error), citations: [], since: "0.1",
    summary: Phrase(en: "a flow lists no items", fr: "un flux ne liste aucune donnée"), finds: Phrase(en: "", fr: ""),
    why: Phrase(en: "", fr: ""), mend: Phrase(en: "", fr: ""), waive: Phrase(en: "", fr: ""))

  private static func checklist(_ findings: [Diagnostic]) -> Checklist {
    Checklist(
      agreement: "police-2026", version: 1, title: Phrase(en: "Election security", fr: "Sécurité des élections"),
      cards: [signing, ReportScene.retention, quiet], findings: findings)
  }

  private static let whole = checklist([ReportScene.retentionFinding])

  @Test func eachRuleIsOneItemUnderItsFamily() {
    #expect(Self.whole.parts.map(\.family) == ["data", "lifecycle"])
    #expect(Self.whole.parts[0].items.map(\.state) == [.missing, .done])
    #expect(Self.whole.parts[1].items.map(\.state) == [.byHand])
    #expect(Checklist.State.allCases.map(Self.whole.count) == [1, 1, 0, 1])
  }

  @Test func advicesAreForPeopleAndWaiversAreDone() {
    var advice = ReportScene.retentionFinding
    advice.severity = .advice
    #expect(Self.checklist([advice]).parts[0].items.map(\.state) == [.byHand, .done])
    var waived = ReportScene.retentionFinding
    waived.waivedBy = "Secretary General"
    #expect(Self.checklist([waived]).parts[0].items.map(\.state) == [.waived, .done])
  }

  @Test func findingsOfOthersDoNotCount() {
    var other = ReportScene.retentionFinding
    other.agreement = "post-2026"
    #expect(Self.checklist([other]).count(.missing) == 0)
  }

  @Test(arguments: [
    ("checklist.txt", ReportFormat.text, "en"), ("checklist-fr.txt", .text, "fr"), ("checklist.md", .markdown, "en"),
    ("checklist.html", .html, "en"), ("checklist.json", .json, "en"), ("checklist.jsonl", .jsonl, "fr"),
    ("checklist.sarif", .sarif, "en"), ("checklist-junit.xml", .junit, "en"), ("checklist-github.txt", .github, "en"),
  ])
  func looksAsRecorded(_ name: String, _ format: ReportFormat, _ language: String) throws {
    let report = Report(
      version: "0.1.0", stage: .signature, asOf: "2026-05-01",
      findings: [.text, .markdown, .html].contains(format) ? [] : [ReportScene.retentionFinding], cards: [Self.signing],
      checklists: [Self.whole])
    let data = Data(format.render(report, ReportOptions(language: language)))
    let file = ReportFormatTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" { try data.write(to: file) }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(String(decoding: data, as: UTF8.self) == recorded, "\(name) differs")
  }
}
