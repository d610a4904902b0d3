import Comparison
import Registry
import Samples
import Testing

@testable import OpenData

@Suite struct FeedTests {
  private static func files(_ day: String, of register: Register = SampleRegistry.register) throws -> [String: String] {
    let export = Export(register: register, day: try #require(Day(day)))
    let jobs = FeedExporter.jobs(export) + CitationExporter.jobs(export)
    return Dictionary(jobs.map { ($0.path, String(decoding: $0.make(), as: UTF8.self)) }) { first, _ in first }
  }

  /// What stands between two marks, each time.
  private static func pieces(_ text: String, _ start: String, _ end: String) -> [String] {
    text.split(separator: start).dropFirst().map {
      String($0.prefix(upTo: $0.firstRange(of: end)?.lowerBound ?? $0.endIndex))
    }
  }

  @Test func idsComeFromTheRecordAloneAndStay() throws {
    let now = try Self.files("2026-11-21")
    let later = try Self.files("2027-03-01")
    let ids = { (file: String?) in Self.pieces(file ?? "", "<entry>\n    <id>", "</id>") }
    let all = ids(now["feeds/changes.atom"])
    #expect(all.count == FeedContent.length && Set(all).count == all.count)
    #expect(all.allSatisfy { $0.hasPrefix("tag:agreements.iec.samandar.example,2026:") })
    // The same entry has the same id in another language, another feed and a later build.
    #expect(ids(now["feeds/changes.fr.atom"]) == all)
    let police = Set(ids(now["feeds/institutions/police.atom"]))
    #expect(!police.isDisjoint(with: ids(later["feeds/institutions/police.atom"])))
    #expect(Self.pieces(now["feeds/changes.json"] ?? "", "\"id\": \"", "\"") == all)
  }

  @Test func updatedIsTheLastChangeAndNotTheBuild() throws {
    let quiet = try Self.files("2026-11-20")
    let next = try Self.files("2026-11-21")
    #expect(quiet["feeds/changes.atom"] == next["feeds/changes.atom"], "nothing happened on that day")
    #expect(next["feeds/changes.atom"]?.contains("<updated>2026-11-17T00:00:00+03:00</updated>") == true)
  }

  @Test func nothingAfterTheDayIsTold() throws {
    let early = try Self.files("2024-01-01")
    let days = Self.pieces(early["feeds/changes.atom"] ?? "", "<published>", "T")
    #expect(!days.isEmpty && days.allSatisfy { $0 <= "2024-01-01" })
    #expect(days == days.sorted(by: >))
  }

  @Test func aWithdrawalIsToldOnceAndItsEventsNoMore() throws {
    let register = SampleRegistry.register
    let day = try #require(Day("2026-11-21"))
    let chronicle = Chronicle(register, asOf: day)
    let withdrawn = register.agreements.indices.filter {
      register.status(of: register.agreements[$0], asOf: day) == .withdrawn
    }
    #expect(!withdrawn.isEmpty)
    for index in withdrawn {
      #expect(chronicle.changes.filter { $0.agreement == index }.map(\.identity) == ["withdrawal"])
    }
    #expect(chronicle.changes.allSatisfy { $0.day <= day })
  }

  @Test func everyVersionIsToldOnTheDayItBecamePublic() throws {
    let day = try #require(Day("2026-11-21"))
    let register = SampleRegistry.register
    let chronicle = Chronicle(register, asOf: day)
    let index = try #require(register.agreements.firstIndex { $0.id == "election-security" })
    let told = chronicle.changes.filter { $0.agreement == index }
    #expect(told.first { $0.identity == "v2" }?.day == Day("2025-01-24"))
    #expect(!told.contains { $0.identity == "event-e14" }, "that it was published is told by the version")
    #expect(told.contains { $0.identity == "event-e13" })
  }

  @Test func aCitationHasTitlePartiesDayAndAddress() throws {
    let files = try Self.files("2026-11-21")
    let folder = "data/agreements/election-security/v2."
    let address = "https://agreements.iec.samandar.example/en/agreements/election-security/v2/"
    for ending in ["bib", "ris", "csl.json"] {
      let text = try #require(files[folder + ending])
      for part in ["Memorandum of Understanding on the Security of Elections", "National Police", "2025", address] {
        #expect(text.contains(part), "\(ending): \(part)")
      }
    }
  }

  /// What is cited must not change with the day of the build.
  @Test func aCitationStaysTheSame() throws {
    let (now, later) = (try Self.files("2026-11-21"), try Self.files("2026-12-24"))
    for path in now.keys where path.hasPrefix("data/") { #expect(now[path] == later[path], "\(path)") }
  }

  @Test func anAmendmentTellsWhatChangedInTheFeedsLanguage() throws {
    var export = Export(register: SampleRegistry.register, day: try #require(Day("2026-11-21")))
    let told = OpenData.toldVersions(export)
    #expect(told.count > 5 && told.allSatisfy { $0.from.id == $0.to.id && $0.from.version < $0.to.version })
    let version = try #require(told.first).to
    export.wording.changes[.init(version)] = ["fr": ["Délai : 1 heure & plus"], "en": ["Limit: 1 hour & more"]]
    let jobs = FeedExporter.jobs(export)
    func file(_ path: String) throws -> String {
      String(decoding: try #require(jobs.first { $0.path == path }).make(), as: UTF8.self)
    }
    #expect(try file("feeds/changes.atom").contains("<li>Limit: 1 hour &amp; more</li>"))
    #expect(try file("feeds/changes.fr.atom").contains("<li>Délai : 1 heure &amp; plus</li>"))
    #expect(try file("feeds/changes.fr.json").contains("\\nDélai : 1 heure & plus\""))
    #expect(try !file("feeds/changes.ar.atom").contains("Limit: 1 hour"))
  }

  @Test func anEventTellsAllItsTextsOnce() throws {
    let day = try #require(Day("2026-11-21"))
    let feed = try JSONTree(try #require(try Self.files("2026-11-21")["feeds/changes.json"]).utf8)
    guard case .array(let items)? = feed["items"] else { throw JSONTree.Fault(description: "no items") }
    let contents = items.map { item -> String in
      guard case .string(let text)? = item["content_text"] else { return "" }
      return text
    }
    let told = Chronicle(SampleRegistry.register, asOf: day).changes.prefix(FeedContent.length)
    let texts = told.flatMap { change -> [String] in
      guard case .event(let event) = change.kind else { return [] }
      return [event.decision?.rationale["en"], event.review?.conclusion["en"], event.meeting?.summary["en"]]
        .compactMap { $0 }.filter { $0 != event.note["en"] }
    }
    #expect(texts.count > 3)
    for text in texts { #expect(contents.joined(separator: "\n").ranges(of: text).count == 1, "\(text)") }
  }

  @Test func theRegistrySaysWhichLanguagesRunFromTheRight() throws {
    let style = try #require(try Self.files("2026-11-21")["feeds/feed.css"])
    #expect(style.contains("feed:lang(ar) { direction: rtl; }") && !style.contains("lang(fr)"))
  }

  @Test func whatMeansSomethingToTeXIsEscaped() throws {
    let read = AuthoredFileSample.agreement(title: "50% of {A} & B_c")
    let export = Export(register: read, day: try #require(Day("2026-11-21")))
    let job = try #require(
      CitationExporter.jobs(export).first { $0.path == "data/agreements/election-security/v1.bib" })
    #expect(String(decoding: job.make(), as: UTF8.self).contains("{50\\% of \\{A\\} \\& B\\_c}"))
  }
}

/// The sample with one title exchanged.
enum AuthoredFileSample {
  static func agreement(title: String) -> Register {
    let escaped = title.replacing("&", with: "&amp;")
    return Register(
      assembling: SampleRegistry.files.map { file in
        guard file.place == "election-security/1.xml" else { return file.read() }
        let text = String(decoding: file.source.bytes, as: UTF8.self)
        let changed = text.replacing(
          "<title xml:lang=\"en\">Memorandum of Understanding on the Security of Elections</title>",
          with: "<title xml:lang=\"en\">\(escaped)</title>")
        return AuthoredFile(place: file.place, source: .init(path: file.source.path, bytes: Array(changed.utf8))).read()
      })
  }
}
