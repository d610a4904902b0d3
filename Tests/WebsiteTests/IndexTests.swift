import Registry
import Testing

@testable import Website

/// Ways into the register: questions on the home page, lists of elections, subjects and data; and what binds nobody.
@Suite struct IndexTests {
  private func page(_ path: String) throws -> String {
    try #require(SampleSite.made.pages[path + "index.html"], "\(path)")
  }

  @Test(arguments: ["en", "fr", "ar"])
  func theHomePageLeadsToWhatPeopleAsk(language: String) throws {
    let home = try page(language + "/")
    for target in ["#call", "#crisis"] {
      #expect(home.contains("elections/general-2027/index.html\(target)\""), "\(target)")
      #expect(try page(language + "/elections/general-2027/").contains("id=\"\(target.dropFirst())\""))
    }
    for target in ["data", "changes", "independence", "elections", "subjects"] {
      #expect(home.contains("\(language)/\(target)/index.html\""), "\(target)")
    }
  }

  @Test func electionsToComeStandBeforeThosePast() throws {
    let list = try page("en/elections/")
    let (ahead, past) = (try place("Elections to come", list), try place("Past elections", list))
    #expect(ahead < past)
    #expect(try place("elections/general-2027/index.html", list) < past)
    #expect(try place("elections/municipal-2020/index.html", list) > past)
  }

  @Test func eachSubjectAndEachKindOfDataIsListedOnce() throws {
    let plan = try SampleSite.plan()
    for (path, word) in [("subjects/", ListWord.bySubject), ("data/", .byData)] {
      let list = try page("en/" + path)
      let values = plan.facets.filter { $0.word == word }.flatMap(\.values)
      #expect(!values.isEmpty)
      for value in values { #expect(list.components(of: "\(value.path)index.html\"") == 1, "\(value.path)") }
    }
  }

  @Test func receiversOfDataLeadToWhatTheyReceive() throws {
    #expect(try page("en/data/").contains("institutions/police/index.html#receives"))
    #expect(try page("en/institutions/police/").contains("id=\"receives\""))
  }

  @Test func whatIsNegotiatedBindsNobody() throws {
    let plan = try SampleSite.plan()
    let drafts = plan.survey.entries.filter(\.status.isDraft).map(\.series.id)
    #expect(drafts.contains("population-statistics"))
    #expect(!plan.survey.occasions().contains { $0.agreement.map(drafts.contains) ?? false })
    for (path, text) in SampleSite.made.pages where path.hasPrefix("en/calendar/") || path.hasPrefix("en/map/") {
      for draft in drafts { #expect(!text.contains("agreements/\(draft)/"), "\(path)") }
    }
    for coming in plan.survey.coming(100) {
      if case .review(let index) = coming.kind { #expect(plan.survey.entries[index].status.binds) }
    }
  }

  @Test func openPointsOfEndedAgreementsStandApart() throws {
    let points = try SampleSite.plan().points
    let ended = points.families.flatMap(\.ended).compactMap(\.entry)
    let entries = try SampleSite.plan().survey.entries
    #expect(ended.allSatisfy { entries[$0].status.isEnded })
    #expect(points.families.flatMap(\.standing).compactMap(\.entry).allSatisfy { !entries[$0].status.isEnded })
    #expect(points.families.map(\.id) == points.families.map(\.id).sorted())
    #expect(points.standing == points.families.flatMap(\.standing).count)
  }

  @Test func anInstitutionPageTellsWhatItsAgreementsExpose() throws {
    #expect(try page("en/institutions/police/").contains("id=\"independence\""))
    #expect(try page("en/institutions/police/").contains("independence/index.html#dimension-d4"))
    #expect(try !page("en/institutions/electoral-commission/").contains("id=\"independence\""))
  }

  private func place(_ text: String, _ page: String) throws -> String.Index {
    try #require(page.firstRange(of: text)?.lowerBound, "\(text)")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
