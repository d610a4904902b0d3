import Diagnostics
import Registry
import Testing

@testable import Drafting

@Suite struct RecordEntryTests {
  private func record(_ inside: String) throws -> AgreementRecord {
    let text = "<record xmlns=\"urn:concord:1\" agreement=\"a\" schemaVersion=\"1.0\" xml:lang=\"en\"\(inside)\n"
    return AgreementRecord(try #require(Samples.read(Array(text.utf8), at: "a/record.xml").tree).root)
  }

  private func events(_ inside: String, adding day: String) throws -> [String] {
    let entry = RecordEntry(day: try #require(Day(day)), type: "meeting", note: [("en", "x < y")])
    let file = Samples.read(entry.added(to: try record(inside)), at: "a/record.xml")
    #expect(file.findings.map(\.message.en.text) == [])
    return AgreementRecord(try #require(file.tree).root).events.map { "\($0.id) \($0.date) \($0.note.text("en"))" }
  }

  @Test func inItsPlaceInTime() throws {
    let inside = """
      >
        <event id="e1" date="2026-01-01" type="drafted"/>
        <event id="e3" date="2026-03-01" type="signed"/>
      </record>
      """
    #expect(try events(inside, adding: "2026-02-01")[1] == "e4 2026-02-01 x < y")
    #expect(try events(inside, adding: "2026-03-01")[2] == "e4 2026-03-01 x < y")
    #expect(try events(inside, adding: "2025-03-01")[0] == "e4 2025-03-01 x < y")
  }

  @Test(arguments: ["/>", "></record>", ">\n</record>", " />"])
  func intoAnEmptyRecord(_ inside: String) throws {
    #expect(try events(inside, adding: "2026-02-01") == ["e1 2026-02-01 x < y"])
  }

  @Test func allElseStays() throws {
    for series in Samples.register.agreements {
      guard let record = series.record else { continue }
      let day = try #require(Day("2024-01-01"))
      let added = RecordEntry(day: day, type: "meeting").added(to: record)
      #expect(Samples.read(added, at: "\(series.id)/record.xml").findings.isEmpty)
      let diff = LineDiff(from: record.element.tree.source.bytes, to: added).unified("record.xml").split(
        separator: "\n")
      #expect(diff.filter { $0.hasPrefix("-") && !$0.hasPrefix("---") }.isEmpty)
      #expect(diff.filter { $0.hasPrefix("+") && !$0.hasPrefix("+++") }.count == 1)
    }
  }
}
