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
