import Diagnostics
import Registry
import Testing

@testable import Drafting

/// When an event can have happened, seen from the others.
@Suite struct EventOrderTests {
  private func fault(_ type: String, _ day: String, version: Int? = 1, events: String) throws -> String {
    let text = """
      <record xmlns="urn:concord:1" agreement="a" schemaVersion="1.0" xml:lang="en">\(events)</record>
      """
    let file = Samples.read(Array(text.utf8), at: "a/record.xml")
    #expect(file.findings.map(\.message.en.text) == [])
    let series = try #require(Register(assembling: [file]).agreement("a"))
    let entry = RecordEntry(day: try #require(Day(day)), type: type, version: version)
    return EventOrder(series, today: try #require(Day("2026-11-21"))).fault(entry)?.en.text ?? "none"
  }

  private let drafted = "<event id=\"e1\" date=\"2026-03-01\" type=\"drafted\" version=\"1\"/>"

  @Test func neitherBeforeTheDraftNorToCome() throws {
    #expect(try fault("signed", "2026-04-01", events: drafted) == "none")
    #expect(
      try fault("signed", "2026-02-01", events: drafted)
        == "2026-02-01 lies before 2026-03-01, when the text was drafted (e1); give the right day as --date")
    #expect(try fault("negotiation-opened", "2026-02-01", events: drafted) == "none")
    #expect(try fault("meeting", "2026-11-22", events: drafted).hasPrefix("2026-11-22 is still to come"))
  }

  @Test func notAfterTheEnd() throws {
    let ended = drafted + "<event id=\"e2\" date=\"2026-06-01\" type=\"terminated\"/>"
    #expect(
      try fault("renewed", "2026-07-01", events: ended)
        == "a ended on 2026-06-01 (terminated, e2); what comes after is a new agreement")
    #expect(try fault("disclosed", "2026-07-01", events: ended) == "none")
    let renewed = drafted + "<event id=\"e2\" date=\"2026-06-01\" type=\"renewed\"/>"
    #expect(
      try fault("terminated", "2026-05-01", events: renewed)
        == "a cannot have ended on 2026-05-01: renewed (e2) is of 2026-06-01")
  }

  @Test(arguments: ["resumed", "consultation-closed", "crisis-ended", "dispute-resolved", "asset-returned"])
  func nothingEndsThatDidNotBegin(_ type: String) throws {
    #expect(try fault(type, "2026-07-01", events: drafted).hasSuffix("record that first"))
  }

  @Test func suspensionsCanBeLifted() throws {
    let suspended = drafted + "<event id=\"e2\" date=\"2026-06-01\" type=\"suspended\"/>"
    #expect(try fault("resumed", "2026-07-01", events: suspended) == "none")
    #expect(try fault("resumed", "2026-05-01", events: suspended).hasSuffix("record that first"))
  }

  @Test func onceOnly() throws {
    #expect(
      try fault("drafted", "2026-07-01", events: drafted)
        == "“drafted” is recorded already, on 2026-03-01 (e1); if that is wrong, correct it in the file")
    #expect(try fault("drafted", "2026-07-01", version: 2, events: drafted) == "none")
  }

  @Test func notInForceBeforeItIsSigned() throws {
    let series = try #require(Samples.register.agreement("polling-premises"))
    let signed = try #require(series.latest?.signatureDays.min())
    let order = EventOrder(series, today: try #require(Day("2026-11-21")))
    // The sample took effect already; of a second time, only the order is looked at here.
    let entry = RecordEntry(day: Day(number: signed.number - 1), type: "effective", version: 1, parties: ["x"])
    #expect(order.fault(entry) != nil)
  }
}
