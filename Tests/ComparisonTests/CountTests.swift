import Registry
import Testing

@testable import Comparison

/// One count for pages, reports and data.
@Suite struct CountTests {
  @Test func whatIsCountedIsWhatIsToldAndNothingIsLost() {
    for (old, new) in Sample.pairs {
      let comparison = Comparison(from: old, to: new)
      let (counts, groups) = (comparison.counts, comparison.distinctFacts)
      let name = "\(old.id) \(old.version)-\(new.version)"
      #expect(groups.reduce(0) { $0 + $1.count } == comparison.facts.count, "\(name)")
      #expect(groups.allSatisfy { Set($0.map(\.language)).count == $0.count }, "\(name)")
      #expect(groups.allSatisfy { Set($0.map(\.weight)).count == 1 }, "\(name)")
      let clauses = comparison.clauses.filter { $0.weight == .form }.count
      #expect(counts.facts + counts.form == groups.count + (comparison.showsText ? clauses : 0), "\(name)")
      #expect(counts.facts > 0, "\(name)")
    }
  }

  @Test func whatStandsOncePerLanguageCountsOnce() throws {
    let (old, new) = try #require(Sample.pairs.first { $0.0.id == "voter-data-civil-status" })
    let comparison = Comparison(from: old, to: new)
    let summaries = comparison.distinctFacts.filter { $0[0].part == "summary" }
    #expect(summaries.contains { $0.count > 1 })
    #expect(summaries.count < comparison.facts.count { $0.part == "summary" })
  }

  @Test func signaturesAndChecksAreForm() throws {
    let (old, new) = try #require(Sample.pairs.first { $0.0.id == "voter-data-civil-status" })
    let facts = Comparison(from: old, to: new).facts
    #expect(facts.contains { $0.field == "verified" && $0.weight == .form })
    #expect(facts.contains { $0.part == "dataSharing" && $0.weight == .substance })
    #expect(facts.allSatisfy { $0.place.allSatisfy { $0.name != "signature" } || $0.weight == .form })
  }

  @Test func anyTwoVersionsAreAPair() throws {
    let series = try #require(Sample.register.agreement("election-security"))
    #expect(Comparison.pairs(of: series).map { [$0.from.version, $0.to.version] } == [[1, 2], [1, 3], [2, 3]])
  }
}
