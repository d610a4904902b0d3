import Diagnostics
import Registry
import Samples
import Testing

@testable import OpenData

@Suite struct FindingsTests {
  private func finding(
    _ rule: RuleID, agreement: String?, version: Int? = nil, severity: Severity = .warning, range: SourceRange? = nil,
    waivedBy: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, kind: .substance, severity: severity, range: range, agreement: agreement, version: version,
      message: .verbatim("found"), waivedBy: waivedBy)
  }

  private func published(_ findings: [Diagnostic]) throws -> [JSONTree] {
    let export = Export(
      register: SampleRegistry.register, day: try #require(Day("2026-11-21")), findings: findings)
    let job = try #require(OpenData.jobs(export).first { $0.path == FindingsExporter.path })
    guard case .array(let entries)? = try JSONTree(job.make())["findings"] else { return [] }
    return entries
  }

  @Test func adviceAndWhatHasNoPageStayOut() throws {
    let entries = try published([
      finding("data/open", agreement: "election-security", version: 1),
      finding("data/advice", agreement: "election-security", version: 1, severity: .advice),
      finding("data/unheard-of", agreement: "no-such-agreement", version: 1), finding("data/whole", agreement: nil),
    ])
    #expect(entries.map { $0["rule"] } == [.string("data/open"), .string("data/whole")])
    #expect(entries.first?["current"] == .bool(false))
    #expect(entries.first?["message"]?["fr"] == .string("found"))
  }

  @Test func placesAreCountedFromTheFolderOfTheRegistry() throws {
    let place = Position(offset: 0, line: 7, column: 1)
    let range = SourceRange(path: "/somewhere/else/election-security/1.xml", start: place, end: place)
    let entries = try published([finding("data/open", agreement: "election-security", version: 1, range: range)])
    #expect(entries.first?["file"] == .string("election-security/1.xml"))
    #expect(entries.first?["line"] == .number("7"))
  }

  @Test func aWaivedFindingBearsItsReasons() throws {
    let day = try #require(Day("2026-11-21"))
    let all = SampleRegistry.register.agreements.flatMap(\.versions)
    let version = try #require(all.first { $0.waivers.contains { $0.expires >= day && $0.target == nil } })
    let waiver = try #require(version.waivers.first { $0.expires >= day && $0.target == nil })
    let entries = try published([
      finding(
        RuleID(rawValue: waiver.rule), agreement: version.id, version: version.version,
        waivedBy: waiver.office.text("en"))
    ])
    let reason = entries.first?["waiver"]?["justification"]?["en"]
    #expect(reason == waiver.justification["en"].map { JSONTree.string($0) })
    #expect(reason != nil)
  }
}
