import Samples
import Testing

@testable import Registry

@Suite struct OccasionTests {
  private let register = SampleRegistry.register
  private let day = Day("2026-11-21") ?? Day(number: 0)

  @Test func anElectionBringsItsWholeTimetable() throws {
    let election = try #require(register.election("general-2027"))
    let found = register.occasions(of: election)
    #expect(found.count == 2 + election.freezes.count + election.moments.count)
    let polling = try #require(found.first { $0.kind == .electionDay })
    #expect(polling.first == Day("2027-05-16") && polling.last == polling.first)
    let abroad = try #require(found.first { $0.code == "out-of-country-voting" })
    #expect(abroad.last - abroad.first == 2)
  }

  @Test func occasionsStandInTheOrderOfTimeAndNoIdentityIsThereTwice() {
    let found = register.occasions(asOf: day)
    #expect(found.count > 100)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.first <= $1.first })
    #expect(Set(found.map(\.identity)).count == found.count)
    #expect(found.allSatisfy { $0.first <= $0.last })
  }

  @Test func everyKindIsInTheSample() {
    let kinds = Set(register.occasions(asOf: day).map(\.kind))
    #expect(kinds.isSuperset(of: [.effect, .review, .expiry, .withholdingReview, .secondmentEnd, .retentionEnd]))
    #expect(!kinds.isDisjoint(with: [.withdrawalWindow, .withdrawalBar]))
  }

  @Test func anAgreementThatHasEndedBringsNothing() {
    let ended = Set(register.agreements.filter { register.status(of: $0, asOf: day).isEnded }.map(\.id))
    #expect(!ended.isEmpty)
    #expect(register.occasions(asOf: day).allSatisfy { $0.agreement.map { !ended.contains($0) } ?? true })
  }

  @Test func theRecordHasTheLastWordOnTheNextReview() throws {
    let series = try #require(register.agreement("cyber-defence"))
    let version = try #require(series.current(asOf: day))
    #expect(version.term?.review?.next == Day("2027-02-01"))
    #expect(series.nextReview(of: version, asOf: day) == Day("2027-09-13"))
    let before = try #require(Day("2024-03-02"))
    #expect(series.nextReview(of: version, asOf: before) == Day("2027-02-01"))
  }

  @Test func anIdentityStaysWhenTheDayIsMoved() throws {
    let first = Occasion(.electionDay, day, election: "a")
    let moved = Occasion(.electionDay, day + 14, election: "a")
    #expect(first.identity == moved.identity && first != moved)
    #expect(Occasion(.freeze, day, election: "a", ordinal: 2).identity == "a.freeze.2")
    #expect(
      Occasion(.retentionEnd, day, election: "a", agreement: "b", fact: "f").identity == "b.retentionEnd.f.a")
  }
}
