import Samples
import Testing

@testable import Registry

/// The sample registry shows everything that the record can say, so that pages, exports and checks meet all of it.
@Suite struct SampleCoverageTests {
  /// What the sample does without, and why.
  private static let exceptions: [String: String] = [
    "AgreementCollection/agreement": bulk, "AgreementCollection/record": bulk,
    "Contact/person": "offices are named, never persons",
  ]

  private static let bulk = "of the file with all agreements, which is never authored"

  @Test func everyElementAttributeAndCodeListIsUsed() throws {
    var used = SchemaUse()
    for file in SampleRegistry.read { used.add(try #require(file.tree).root) }
    for list in RecordSchema.codeListFiles {
      let (tree, _) = RecordSchema.reader.read(list)
      used.add(try #require(tree).root)
    }
    let unused = SchemaUse.everything.subtracting(used.parts).subtracting(Self.exceptions.keys)
    #expect(unused.sorted() == [])
    let needless = Set(Self.exceptions.keys).intersection(used.parts)
    #expect(needless.sorted() == [], "used by now: take them off the list of exceptions")
  }

  /// Every agreement is there in the languages of the registry.
  @Test func everyTitleIsThereInEveryLanguage() {
    let register = SampleRegistry.register
    #expect(register.languages == ["en", "fr", "ar"])
    for series in register.agreements {
      for version in series.versions {
        #expect(Set(version.title.languages) == Set(register.languages), "\(series.id)")
      }
    }
    #expect(register.agreements.count >= 18)
    #expect(register.organisations.count >= 20)
  }

  /// Between them the agreements have come to stand in every way that can be shown on one day.
  @Test func theAgreementsStandInManyWays() throws {
    let day = try #require(Day("2026-11-21"))
    let register = SampleRegistry.register
    let statuses = Set(register.agreements.map { register.status(of: $0, asOf: day) })
    #expect(statuses.isSuperset(of: [.active, .expired, .terminated, .replaced, .withdrawn]))
  }
}
