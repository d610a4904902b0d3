import Diagnostics
import Formats
import Foundation
import Registry
import Testing

@testable import Publishing

/// A second build over what a first one published.
@Suite struct HistoryTests {
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

  @Test func aPublishedEventDoesNotChangeInSilence() async throws {
    let desk = try Desk()
    #expect(try await desk.build() == [])
    // What is only added takes nothing back.
    func add(_ event: String) throws {
      try desk.change(desk.record, "</record>", event + "</record>")
    }
    try add("<event id=\"e-meeting\" type=\"meeting\" date=\"2026-11-19\"><note xml:lang=\"en\">Met.</note></event>")
    #expect(try await desk.build() == [])
    try desk.change(
      desk.record, "date=\"2026-11-19\"><note xml:lang=\"en\">Met.</note>",
      "date=\"2026-11-19\"><note xml:lang=\"en\">Met.</note><note xml:lang=\"fr\">Réunion.</note>")
    #expect(try await desk.build() == [], "a translation is added")
    try desk.change(desk.record, ">Met.<", ">Met, and agreed.<")
    #expect(try await desk.build() == ["register/published-event-changed"])
    try add("<event id=\"e-mended\" type=\"corrected\" date=\"2026-11-20\" about=\"e1\"/>")
    #expect(try await desk.build() == ["register/published-event-changed"], "it mends another event")
    try desk.change(desk.record, "about=\"e1\"", "about=\"e-meeting\"")
    #expect(try await desk.build() == [])
    let now = try desk.playground.text(desk.record)
    let start = try #require(now.firstRange(of: "<event id=\"e-meeting\"")).lowerBound
    let end = try #require(now[start...].firstRange(of: "</event>")).upperBound
    try desk.playground.put(
      now.replacingCharacters(in: start..<end, with: "").replacing(" about=\"e-meeting\"", with: ""), at: desk.record)
    #expect(try await desk.build() == ["register/published-event-changed"] + ["register/published-event-changed"])
    #expect(try await desk.build(asNew: true) == [])
  }

  @Test func aTombstoneStays() async throws {
    let desk = try Desk()
    let record = try desk.playground.text(desk.record)
    let tombstone = """
      <tombstone date="2026-11-01"><title xml:lang="en">Civil status data</title><office xml:lang="en">Commission</office>\
      <reason xml:lang="en">A court ordered it.</reason><basis instrument="electoral-act"/>\
      <party organisation="electoral-commission"/></tombstone>
      """
    let head = try #require(record.firstRange(of: "xml:lang=\"en\">")?.upperBound)
    var withdrawn = record
    withdrawn.insert(contentsOf: tombstone, at: head)
    try desk.playground.put(withdrawn, at: desk.record)
    #expect(try await desk.build() == [])
    try desk.change(desk.record, "A court ordered it.", "A mistake.")
    #expect(try await desk.build() == ["register/published-event-changed"])
    try desk.playground.put(record, at: desk.record)
    #expect(try await desk.build() == ["register/published-event-changed"], "put back without a word")
    try FileManager.default.removeItem(atPath: desk.agreements + "/civil-status-data")
    #expect(try await desk.build() == ["register/published-agreement-removed"])
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

  @Test func aDocumentThatCannotBeLookedIntoIsNamed() async throws {
    let desk = try Desk()
    try desk.playground.put("%PDF-1.7\n", at: "Agreements/civil-status-data/documents/plan.pdf")
    try desk.change(
      desk.record, "</record>",
      """
      <documents><document id="plan" type="annex" language="en" mediaType="application/pdf" file="plan.pdf" bytes="9" \
      sha256="\(SHA256.hexadecimal(Array("%PDF-1.7\n".utf8)))"><title xml:lang="en">Plan</title></document></documents></record>
      """)
    func notices(_ texts: PrivateTexts) async throws -> [String]? {
      guard case .published(_, _, _, let notices) = try await desk.outcome(texts) else { return nil }
      return notices.map(\.en.text)
    }
    #expect(try await notices(.none) == [])
    let secret = PrivateTexts([.init(agreement: "x", withholding: "w1", text: "nowhere to be found")])
    let told = try #require(try await notices(secret))
    #expect(told.count == 1 && told[0].contains("data/agreements/civil-status-data/documents/plan.pdf"))
  }
}
