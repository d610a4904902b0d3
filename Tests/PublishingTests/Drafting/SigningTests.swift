import Diagnostics
import Registry
import Testing

@testable import Publishing

/// What counts as signed, and what can be recorded as such.
@Suite struct SigningTests {
  static let day = LoopTests.day

  private func outcome(
    _ registry: SampleRegistry, _ type: String, _ id: String, by: [String] = [], note: [String] = [], date: Day? = nil
  ) async -> (changes: [FileChange], refusal: String, remarks: [String]) {
    do {
      let entry = EventEntry(type, of: id, signatories: by, note: note, date: date)
      let outcome = try await entry.outcome(in: registry.path, today: Self.day)
      return (outcome.changes, "", outcome.remarks.map(\.en.text))
    } catch PublishingError.request(let reason) {
      return ([], reason.en.text, [])
    } catch {
      return ([], "other: \(error)", [])
    }
  }

  private func draft(_ registry: SampleRegistry) async throws {
    let files = try await AgreementDraft(in: registry.path).files(
      id: "police-2027", type: "terms-of-reference", partners: ["police"], day: Day(number: Self.day.number - 30))
    for change in files { try change.write() }
  }

  @Test func anOpenDraftCannotBeSigned() async throws {
    let registry = try SampleRegistry()
    try await draft(registry)
    let unnamed = await outcome(registry, "signed", "police-2027")
    #expect(
      unnamed.refusal
        == "who signed version 1 of police-2027? The file has no signature of commission, police: "
        + "add --by \"commission=the office\" --by \"police=the office\"")
    let signed = await outcome(
      registry, "signed", "police-2027", by: ["commission=Chair", "police=Inspector General"])
    #expect(signed.refusal.hasPrefix("version 1 of police-2027 is not ready to be signed, with "))
    #expect(signed.refusal.hasSuffix("All of them: concord check --stage signature police-2027 --registry \(registry.path)"))
    let effective = await outcome(registry, "effective", "police-2027")
    #expect(effective.refusal.hasPrefix("the record would contradict the agreement: "))
  }

  @Test func namesOfPartiesAndOfficesAreLookedAt() async throws {
    let registry = try SampleRegistry()
    try await draft(registry)
    #expect(
      await outcome(registry, "signed", "police-2027", by: ["polise=X"]).refusal.hasSuffix("did you mean police?"))
    #expect(
      await outcome(registry, "signed", "police-2027", by: ["police"]).refusal
        == "“police” names no office: write --by \"police=the office that signed\"")
    #expect(
      await outcome(registry, "meeting", "police-2027", by: ["police=X"]).refusal.hasPrefix("--by says who signed"))
  }

  @Test func notesAreInLanguagesOfTheRegistry() async throws {
    let registry = try SampleRegistry()
    try await draft(registry)
    func note(_ note: String...) async -> String {
      await outcome(registry, "meeting", "police-2027", note: note).refusal
    }
    #expect(await note("zz=Treffen") == "“zz” is no language of the registry; it has en, fr, ar")
    #expect(await note("frr=Réunion") == "“frr” is no language of the registry; did you mean fr?")
    #expect(await note("fr=") == "the text “fr=” is empty")
    #expect(await note("fr=a", "fr=b").hasPrefix("there are two texts in the language “fr”"))
    #expect(await note("The budget (a = b) was discussed") == "")
  }

  /// The samples are signed, and their records say so: a second time, or on another day, is refused.
  @Test func aSignedSampleIsSigned() async throws {
    let registry = try SampleRegistry(with: ["polling-premises", "turnout-research-pilot", "population-statistics"])
    #expect(await outcome(registry, "signed", "polling-premises").refusal.contains("is recorded already"))
    let other = await outcome(registry, "signed", "polling-premises", date: Self.day)
    #expect(other.refusal.hasPrefix("no signature of version 1 is of \(Self.day)"))
    #expect(
      await outcome(registry, "signed", "turnout-research-pilot").refusal
        == "turnout-research-pilot was withdrawn from publication on 2025-04-22: only a tombstone is left, and no version"
    )
  }

  /// With its signatures an agreement is signed everywhere: in status, stage, checklist and for the next version.
  @Test func aSignatureIsWrittenIntoTheVersion() async throws {
    let registry = try SampleRegistry(with: ["population-statistics"])
    // While the public is still being asked, nobody can sign.
    let early = await outcome(registry, "signed", "population-statistics", by: ["commission=Chair"])
    #expect(early.refusal.contains("the consultation closed on 2026-12-07, after"))
    let text = try registry.text("population-statistics/1.xml")
    try registry.put(
      text.replacing("closed=\"2026-12-07\"", with: "closed=\"2026-11-18\""), at: "population-statistics/1.xml")
    let parties = try await OpenedAgreement("population-statistics", in: registry.path).latest().unsignedParties.map(
      \.id)
    let by = parties.map { "\($0)=Head <of> office" }
    let first = await outcome(registry, "signed", "population-statistics", by: [by[0]])
    #expect(first.refusal == "")
    try #require(first.changes.count == 2)
    #expect(String(decoding: first.changes[1].after, as: UTF8.self).contains("parties=\"\(parties[0])\""))
    let whole = await outcome(registry, "signed", "population-statistics", by: by)
    for change in whole.changes { try change.write() }
    let inspection = try await Inspection.inspect(registry.path, day: Self.day)
    let series = try #require(inspection.registry.register.agreement("population-statistics"))
    #expect(series.latest?.countsAsSigned == true)
    #expect(series.latest?.signatureDays == parties.map { _ in Self.day })
    #expect(inspection.registry.register.status(of: series, asOf: Self.day).isDraft == false)
    #expect(inspection.checklists(about: []).isEmpty)
    #expect(inspection.blocking.map(\.message.en.text) == [])
  }
}
