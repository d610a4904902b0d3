import Samples
import Testing

@testable import Registry

/// The sample registry shows everything that the record can say, so that pages, exports and checks meet all of it.
@Suite struct SampleCoverageTests {
  /// What the sample does without, and why.
  private static let exceptions: [String: String] = [
    "AgreementCollection/agreement": bulk, "AgreementCollection/record": bulk,
    "Contact/person": "offices are named, never persons",
    "Party/leadReason": "the commission leads wherever its own functions are concerned",
    "Asset@withheld": oneField, "Contribution@withheld": oneField, "EmailAddress@withheld": oneField,
    "TelephoneNumber@withheld": oneField,
    "AgreementText@translatedBy": "every text of the sample is authentic or translated by the commission itself",
    "AccessibleFormat@document": "the accessible formats are made on request",
    "Term/expiry": "every term of the sample ends on a day",
    "Waiver@target": "the waiver is of the agreement as a whole",
    "WithdrawalRule@phase": "the sample limits withdrawal by windows, which say the same more exactly",
    "BlockText/figure": blocks, "BlockText/list": blocks, "BlockText/table": blocks, "ScheduleText/figure": blocks,
    "ForeignInText@xml:lang": inline, "Inline/foreign": inline, "ListItem/foreign": inline, "ListItem/list": inline,
    "ListItem/withheld": inline, "TableCell/emphasis": inline, "TableCell/foreign": inline, "TableCell/ref": inline,
    "TableCell/term": inline, "TableCell/withheld": inline,
  ]

  private static let bulk = "of the file with all agreements, which is never authored"
  private static let oneField = "each ground for withholding is shown once; details are withheld elsewhere"
  private static let blocks = "the same block is used in clauses and schedules; recitals are plain"
  private static let inline = "the same words in running text are used elsewhere; generated documents use them here"

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
