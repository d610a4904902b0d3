import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// The commands of a drafter: what they would write, and what they refuse.
@Suite struct LoopTests {
  static let day = Day(number: 20_777)

  private func refusal(_ work: () async throws -> Void) async -> String {
    do {
      try await work()
      return "done"
    } catch PublishingError.request(let reason) {
      return reason.text(in: "en")
    } catch {
      return "other: \(error)"
    }
  }

  @Test func aDraftIsCleanAtItsStage() async throws {
    let registry = try SampleRegistry()
    let draft = try await AgreementDraft(in: registry.path)
    for (type, _) in draft.types(in: "en") {
      for change in try draft.files(id: "x-\(type)", type: type, partners: ["police"], day: Self.day) {
        try change.write()
      }
    }
    let inspection = try await Inspection.inspect(registry.path, day: Self.day)
    let grave = inspection.findings.filter { $0.severity > .advice && $0.agreement != nil }
    #expect(grave.map { "\($0.rule.rawValue) \($0.message.en.text)" } == [])
  }

  @Test func whatCannotBeBegun() async throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    let draft = try await AgreementDraft(in: registry.path)
    func begin(
      _ id: String, _ type: String = "terms-of-reference", _ partner: String = "police", _ language: String = "en"
    ) async -> String {
      await refusal {
        _ = try draft.files(id: id, type: type, partners: [partner], languages: [language], day: Self.day)
      }
    }
    #expect(
      await begin("population-statistics")
        == "population-statistics exists already; its next version: concord amend population-statistics "
        + "--registry \(registry.path)")
    #expect(await begin("Police 2027").hasSuffix("did you mean police-2027?"))
    #expect(
      await begin("a", "terms-of-referense")
        == "there is no type of agreement “terms-of-referense”; did you mean terms-of-reference?")
    #expect(
      await begin("a", "terms-of-reference", "polise") == "there is no organisation “polise”; did you mean police?")
    #expect(
      await begin("a", "terms-of-reference", "police", "xx")
        == "“xx” is no language of the registry; it has en, fr, ar")
    #expect(
      await begin("a", "terms-of-reference", "electoral-commission").hasPrefix(
        "electoral-commission is the commission itself"))
    #expect(await begin("a", "sharing").hasSuffix("did you mean data-sharing-agreement?"))
    #expect(await begin("a", "terms-of-reference", "registry").hasSuffix("did you mean civil-registry?"))
    let untitled = await refusal {
      _ = try draft.files(id: "a", type: "terms-of-reference", partners: ["police"], title: " ", day: Self.day)
    }
    #expect(untitled == "the title is empty; leave --title out to write it later")
    #expect(await begin("a") == "done")
  }

  @Test func amendmentsAndEvents() async throws {
    let registry = try SampleRegistry(with: ["population-statistics", "polling-premises"])
    let next = try await NextVersion.file(
      of: "polling-premises", in: registry.path, isCorrection: true, reason: ["fr=Une faute", "A slip"], day: Self.day)
    #expect(next.before == nil)
    #expect(next.path == registry.path + "/polling-premises/2.xml")
    try next.write()
    let event = try await EventEntry("corrected", of: "polling-premises", note: ["A slip"], date: Self.day).outcome(
      in: registry.path, today: Self.day)
    for change in event.changes { try change.write() }
    #expect(try registry.text("polling-premises/record.xml").contains("type=\"corrected\" version=\"2\""))
    let inspection = try await Inspection.inspect(registry.path, day: Self.day)
    #expect(inspection.registry.register.agreement("polling-premises")?.versions.count == 2)
    #expect(inspection.registry.findings.map(\.message.en.text) == [])
    // A draft of a next version is not what took effect.
    try await NextVersion.file(
      of: "polling-premises", in: registry.path, isCorrection: false, reason: ["More"], day: Self.day
    ).write()
    let published = try await EventEntry("published", of: "polling-premises").outcome(
      in: registry.path, today: Self.day)
    let record = String(decoding: try #require(published.changes.first).after, as: UTF8.self)
    #expect(record.contains("date=\"\(Self.day)\" type=\"published\" version=\"2\""))
    func refused(_ id: String, _ type: String, _ version: Int?) async -> String {
      await refusal {
        _ = try await EventEntry(type, of: id, version: version).outcome(in: registry.path, today: Self.day)
      }
    }
    #expect(
      await refused("polling-premise", "meeting", nil)
        == "there is no agreement polling-premise; did you mean polling-premises?")
    #expect(await refused("polling-premises", "signd", nil) == "there is no event “signd”; did you mean signed?")
    #expect(await refused("polling-premises", "signed", 7) == "polling-premises has no version 7; it has 1, 2, 3")
    let unsigned = await refusal {
      _ = try await NextVersion.file(
        of: "population-statistics", in: registry.path, isCorrection: false, reason: [], day: Self.day)
    }
    #expect(unsigned.hasSuffix("is not signed by all yet: change it as it stands"))
  }

  @Test func fixesAreCarriedOutOnceAndKeepFilesSound() async throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    let sound = try registry.text("population-statistics/1.xml")
    let broken = sound.replacing("<classification ", with: "<clasification ").replacing(
      "</classification>", with: "</clasification>")
    try registry.put(broken, at: "population-statistics/1.xml")
    let outcome = try await Repair.outcome(
      about: [registry.path + "/population-statistics"], in: registry.path, day: Self.day, grades: [.safe, .review])
    #expect(outcome.changes.map(\.path) == [registry.path + "/population-statistics/1.xml"])
    #expect(outcome.changes.map(\.after) == [Array(sound.utf8)])
    for change in outcome.changes { try change.write() }
    let again = try await Repair.outcome(
      about: [registry.path + "/population-statistics"], in: registry.path, day: Self.day, grades: [.safe, .review])
    #expect(again.changes.isEmpty)
  }

  @Test func layoutLeavesUnsoundFilesAlone() async throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    let sound = try registry.text("population-statistics/1.xml")
    try registry.put(sound.replacing("</title>", with: "</tilte>"), at: "population-statistics/1.xml")
    try registry.put(
      "<record  xmlns=\"urn:concord:1\" agreement=\"population-statistics\"\nschemaVersion=\"1.0\" xml:lang=\"en\"/>",
      at: "population-statistics/record.xml")
    let outcome = try FileLayout.outcome(about: [registry.path + "/population-statistics"], in: registry.path)
    #expect(outcome.leftAlone == [registry.path + "/population-statistics/1.xml"])
    #expect(outcome.changes.map(\.path) == [registry.path + "/population-statistics/record.xml"])
  }

  @Test func theStandardInputStandsInItsPlace() async throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    let text = try registry.text("population-statistics/1.xml").replacing("<purpose>", with: "<porpoise>")
      .replacing("</purpose>", with: "</porpoise>")
    let (inspection, path) = try await Inspection.inspect(Array(text.utf8), for: registry.path, day: Self.day)
    #expect(path == registry.path + "/population-statistics/1.xml")
    #expect(inspection.findings(about: [path]).first?.agreement == "population-statistics")
    #expect(inspection.registry.sources[path]?.bytes == Array(text.utf8))
    let broken = try await Inspection.inspect(Array("<agreement>".utf8), for: registry.path, day: Self.day)
    #expect(broken.inspection.findings(about: ["-"]).map(\.severity) == [.fatal])
  }

  @Test(.timeLimit(.minutes(1))) func aSavedFileIsNoticed() async throws {
    let registry = try SampleRegistry()
    let path = registry.path
    let before = try Footprint(of: path)
    #expect(try Footprint(of: path) == before)
    async let noticed = before.change(of: path, every: .milliseconds(20))
    try await Task.sleep(for: .milliseconds(60))
    try registry.place.put("<x/>", at: "Agreements/new-one/1.xml")
    let after = try await noticed
    #expect(try Footprint(of: path) == after)
  }
}
