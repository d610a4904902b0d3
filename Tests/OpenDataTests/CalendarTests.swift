import Registry
import Samples
import Testing

@testable import OpenData

@Suite struct CalendarTests {
  private func text(_ write: (inout ICalendarText) -> Void) -> String {
    var calendar = ICalendarText()
    write(&calendar)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  @Test func textsAreEscapedAndLongLinesFoldedBetweenCharacters() {
    #expect(text { $0.text("SUMMARY", "a;b,c\\d\ne") } == "SUMMARY:a\\;b\\,c\\\\d\\ne\r\n")
    let long = text { $0.text("SUMMARY", String(repeating: "مراجعة ", count: 30)) }
    let lines = long.split(separator: "\r\n", omittingEmptySubsequences: true)
    #expect(lines.count > 4 && lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(lines.enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }.joined().hasPrefix("SUMMARY:مراجعة مراجعة"))
  }

  /// To Swift a comma with a mark above it is one character; to a reader of the file it is still a comma.
  @Test func whatMeansSomethingIsEscapedUnderAMarkToo() {
    #expect(
      text { $0.text("SUMMARY", "a,\u{301}b;\u{200D}c\\\u{302}") } == "SUMMARY:a\\,\u{301}b\\;\u{200D}c\\\\\u{302}\r\n")
    #expect(text { $0.text("SUMMARY", "a\r\nb\rc\u{2028}d\u{7}e\tf") } == "SUMMARY:a\\nb\\nc\\nde f\r\n")
  }

  @Test(arguments: 60..<80)
  func noFoldCutsACharacterOrAnEscape(length: Int) {
    for tail in ["é,b", "🗳;x", "\\y", "m\nn"] {
      let long = text {
        $0.text("SUMMARY", String(repeating: "x", count: length - 8) + tail + String(repeating: "z", count: 90))
      }
      let lines = long.split(separator: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.unicodeScalars.contains("\u{FFFD}") })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(!lines.contains { $0.reversed().prefix { $0 == "\\" }.count % 2 == 1 }, "an escape is cut")
    }
  }

  @Test func aDraftBindsNobody() throws {
    let day = try #require(Day("2026-11-21"))
    let register = SampleRegistry.register
    let drafts = Set(register.agreements.filter { register.status(of: $0, asOf: day).isDraft }.map(\.id))
    #expect(!drafts.isEmpty)
    let told = Set(register.occasions(asOf: day).compactMap(\.agreement))
    #expect(!told.isEmpty && told.isDisjoint(with: drafts))
  }

  @Test func whatIsToComeIsToldFirst() throws {
    let export = Export(register: SampleRegistry.register, day: try #require(Day("2026-11-21")))
    let all = CalendarExporter.occasions(export)
    let coming = all.filter { $0.agreement != nil && $0.last >= export.day }
    #expect(all.contains { $0.agreement != nil && $0.last < export.day })
    let few = CalendarExporter.occasions(export, limit: 5).filter { $0.agreement != nil }
    #expect(few == Array(coming.prefix(5)))
    let more = CalendarExporter.occasions(export, limit: coming.count + 1)
    #expect(more == more.sorted() && more.count { $0.agreement != nil } == coming.count + 1)
    #expect(more.filter { $0.agreement == nil } == all.filter { $0.agreement == nil })
  }

  @Test func theFirstAndTheLastYearHaveCalendarsToo() throws {
    for day in ["0001-01-01", "9999-12-31"] {
      let export = Export(register: SampleRegistry.register, day: try #require(Day(day)))
      let file = String(decoding: try #require(CalendarExporter.jobs(export).first).make(), as: UTF8.self)
      let dates = file.split(separator: "\r\n").filter { $0.contains("VALUE=DATE:") }
      #expect(dates.allSatisfy { $0.split(separator: ":").last?.count == 8 })
    }
    let last = try #require(Day("9999-12-31"))
    #expect(text { $0.day("DTEND", last + 1) }.isEmpty)
  }

  @Test func datesAreCalledAsOnTheSite() throws {
    var export = Export(register: SampleRegistry.register, day: try #require(Day("2026-11-21")))
    export.wording.occasions["fr"] = [.review: "Réexamen, selon le site"]
    let jobs = CalendarExporter.jobs(export)
    let french = String(decoding: try #require(jobs.first { $0.path.hasSuffix(".fr.ics") }).make(), as: UTF8.self)
    #expect(french.contains("CATEGORIES:Réexamen\\, selon le site"))
  }

  @Test func anEventEndsOnTheDayAfterItsLast() throws {
    let export = Export(register: SampleRegistry.register, day: try #require(Day("2026-11-21")))
    let job = try #require(CalendarExporter.jobs(export).first)
    let lines = String(decoding: job.make(), as: UTF8.self).split(separator: "\r\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "UID:general-2027.electionDay@electoral-commission"))
    #expect(lines[start + 2] == "DTSTART;VALUE=DATE:20270516")
    #expect(lines[start + 3] == "DTEND;VALUE=DATE:20270517")
    #expect(lines[start...].first { $0.hasPrefix("STATUS") } == "STATUS:TENTATIVE")
  }

  /// Nothing happens on the next day of the sample, so that nobody's calendar has news.
  @Test func aDayWithoutNewsLeavesTheFileAsItIs() throws {
    let days = try ["2026-11-21", "2026-11-22"].map { try #require(Day($0)) }
    let files = days.map { day in
      CalendarExporter.jobs(Export(register: SampleRegistry.register, day: day)).map { $0.make() }
    }
    #expect(files[0] == files[1])
  }
}
