import Diagnostics
import Foundation
import Registry
import Testing

@testable import Checker

/// A file that is missing or cannot be read makes nothing else wrong: whichever file of the sample registry it is, no rule
/// finds anything that it did not find before, and the rules that fall silent are those that are said to.
@Suite struct GapTests {
  static let folder: Result<SampleFolder, any Error> = Result {
    try SampleFolder(
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Agreements"))
  }

  static let places: [String] = if case .success(let folder) = folder { folder.places } else { [] }
  static let around: [String] = places.filter { Gap(place: $0).agreement == nil }
  static let inside: [String] = places.filter { Gap(place: $0).agreement != nil }

  @Test func thereAreFilesOfEveryKind() throws {
    _ = try Self.folder.get()
    #expect(Self.around.count >= 5 && Self.inside.count > 60)
    let parts = Self.places.map { Gap(place: $0).parts }.reduce(into: RegistryParts()) { $0.formUnion($1) }
    #expect(parts.isSuperset(of: [.agreement, .profile, .organisations, .calendar, .legislation, .codeLists]))
  }

  @Test("A file of an agreement cannot be read", arguments: inside)
  func insideIsUnread(_ place: String) throws {
    let folder = try Self.folder.get()
    let agreement = try #require(Gap(place: place).agreement)
    try expectSilence(about: place, folder.refusing(place), beside: folder, [agreement])
  }

  @Test("A file around the agreements cannot be read", arguments: around)
  func aroundIsUnread(_ place: String) throws {
    let folder = try Self.folder.get()
    try expectSilence(about: place, folder.refusing(place), beside: folder, folder.agreements)
  }

  @Test(
    "A file around the agreements is missing",
    arguments: ["registry.xml", "organisations.xml", "calendar.xml", "legislation.xml"])
  func missing(_ place: String) throws {
    let folder = try Self.folder.get()
    let without = folder.changing(place, to: [])
    let new = SampleFolder.new(in: without.findings(folder.agreements), beside: folder.findings(folder.agreements))
    #expect(new.map(\.rule) == ["register/file-missing"], "\(new)")
    #expect(new.map(\.path) == [place])
  }

  /// What nothing refers to may be missing.
  @Test func aRegistryWithoutElectionsNeedsNoCalendar() throws {
    let folder = try Self.folder.get().changing("calendar.xml", to: [])
    let alone = folder.findings(["data-protection-oversight"])
    #expect(alone.contains { $0.rule == "register/file-missing" }, "it serves elections")
    #expect(!folder.findings([]).contains { $0.rule == "register/file-missing" })
  }

  @Test func anAgreementWhoseFolderIsClosedIsStillThere() throws {
    let folder = try Self.folder.get()
    let register = Register(assembling: [], unread: ["cyber-defence/", "ballot-transport/documents/", "notes/readme"])
    #expect(register.agreements.map(\.id) == ["cyber-defence"])
    #expect(register.agreement("cyber-defence")?.unknown == .agreement)
    #expect(folder.register(folder.agreements).gaps == [])
  }

  private func expectSilence(
    about place: String, _ without: SampleFolder, beside whole: SampleFolder, _ agreements: Set<String>
  ) throws {
    let (before, after) = (whole.findings(agreements), without.findings(agreements))
    let new = SampleFolder.new(in: after, beside: before)
    #expect(new == [], "found for want of \(place) alone")
    let parts = Gap(place: place).parts
    let silent = Set(without.checker(agreements).silentRules(without: parts))
    let lost = SampleFolder.new(in: before, beside: after).filter { finding in
      // What a rule over a version finds is gone with the version, also where it stands in the record.
      let isOfVersion = if case .agreement? = Checker.rule(finding.rule)?.scope { true } else { false }
      return finding.path != place && !silent.contains(finding.rule) && !(isOfVersion && parts.contains(.versions))
    }
    #expect(lost == [], "fell silent without a word for want of \(place)")
  }
}
