import Diagnostics
import Registry
import Testing

@testable import Website

@Suite struct NetworkTests {
  private func survey() throws -> Survey {
    Survey(register: try SampleSite.register(), day: try #require(Day("2026-11-21")), findings: [])
  }

  @Test func everyInstitutionThatWorksWithTheCommissionHasOneLine() throws {
    let survey = try survey()
    let network = Network(survey)
    #expect(network.hub == "electoral-commission" && network.rest == 0)
    let partners = Set(
      survey.entries.filter(\.status.binds).flatMap(\.organisations).filter { $0 != network.hub })
    #expect(network.nodes.map(\.organisation).count == partners.count)
    #expect(Set(network.nodes.map(\.organisation)) == partners)
    for spoke in network.spokes {
      for index in spoke.agreements { #expect(survey.entries[index].organisations.contains(spoke.other)) }
    }
  }

  @Test func whoHasLeftTakesPartNoMore() throws {
    let survey = try survey()
    let entry = try #require(survey.entry("municipal-polling-services"))
    #expect(entry.former.count == 1 && entry.former["municipality-08"] == Day("2026-11-09"))
    #expect(!entry.organisations.contains("municipality-08"))
    #expect(!Network(survey).nodes.contains { $0.organisation == "municipality-08" })
    let before = Survey(register: survey.register, day: try #require(Day("2026-11-08")), findings: [])
    let then = try #require(before.entry("municipal-polling-services"))
    #expect(then.former.isEmpty && then.organisations.contains("municipality-08"))
  }

  @Test func dataGoesWhereTheFlowsSay() throws {
    let network = Network(try survey())
    let registry = try #require(network.spokes.first { $0.other == "civil-registry" })
    #expect(registry.back.contains { $0 == "death-notice" })
    #expect(!registry.there.contains { $0 == "death-notice" })
    let direct = try #require(network.direct.first { $0.other == "cyber-agency" || $0.one == "cyber-agency" })
    #expect(!direct.there.isEmpty || !direct.back.isEmpty)
  }

  @Test func livesEndWhenTheAgreementsDid() throws {
    let survey = try survey()
    let lives = Dictionary(uniqueKeysWithValues: survey.lives().map { (survey.entries[$0.entry].series.id, $0) })
    let old = try #require(lives["computer-incident-support-2017"])
    #expect(old.group == .ended && old.ends == Day("2024-03-01"))
    #expect(old.isInForce(on: try #require(Day("2020-10-04"))))
    #expect(!old.isInForce(on: try #require(Day("2024-10-13"))))
    let open = try #require(lives["data-protection-oversight"])
    #expect(open.group == .inForce && open.ends == nil)
    #expect(open.isInForce(on: try #require(Day("2027-05-16"))))
    let tombstones = survey.entries.filter { $0.current == nil }
    #expect(!tombstones.isEmpty && tombstones.allSatisfy { lives[$0.series.id] == nil })
  }
}
