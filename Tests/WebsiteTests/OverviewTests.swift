import Testing

@testable import Website

/// Pages over the whole register: rules, open points, waivers, withheld passages, changes.
@Suite struct OverviewTests {
  /// Whether a page has a text; the page itself would be too long for a message.
  private func shows(_ path: String, _ text: String) throws -> Bool {
    try #require(SampleSite.made.pages[path + "index.html"], "\(path)").contains(text)
  }

  @Test func aRuleNamesTheAgreementsWhereItIsOpen() throws {
    let path = "en/rules/decisions/veto-by-partner/"
    #expect(try shows(path, "Lets a partner block &lt;it&gt;"))
    #expect(try shows(path, "agreements/election-security/index.html#open-points"))
    #expect(try shows(path, "binding law of Samandar"))
    #expect(try shows(path, "Functional (D4)"))
    #expect(try !shows(path, "block it once"), "a former version has no open points")
    #expect(try !shows(path, "nly for authors"))
  }

  @Test func aRuleShowsWhatTheJurisdictionSetAndWhatIsAccepted() throws {
    let path = "en/rules/term/longer-than-cap/"
    #expect(try shows(path, "Commission Decision 12/2025"), "the reason for the setting of term-years")
    #expect(try shows(path, "&lt;term expires=&quot;2040-01-01&quot;/&gt;"))
    #expect(try shows(path, "agreements/boundary-geodata/"))
    #expect(try shows(path, "Legal Directorate"))
  }

  @Test func anArabicPageMarksWhatTheRulesSayInEnglish() throws {
    let rule = "rules/decisions/veto-by-partner/"
    let summary = "<bdi lang=\"en\" dir=\"ltr\">A partner can stop a decision</bdi>"
    #expect(try shows("ar/" + rule, summary))
    #expect(try shows("ar/" + rule, "<p lang=\"en\" dir=\"ltr\">"))
    #expect(try shows("ar/agreements/election-security/", "<bdi lang=\"en\" dir=\"ltr\">Lets a partner"))
    #expect(try shows("fr/" + rule, "<h1 class=\"title\">En français</h1>"))
  }

  @Test func anOpenPointLeadsToItsRule() throws {
    #expect(try shows("en/agreements/election-security/", "rules/decisions/veto-by-partner/index.html"))
    #expect(try shows("en/agreements/boundary-geodata/", "rules/term/longer-than-cap/index.html"))
  }

  @Test func openPointsAreCountedByFamily() throws {
    #expect(try shows("en/open-points/", "2 open points"))
    #expect(try shows("en/open-points/", "the register as a whole"))
    #expect(try shows("en/open-points/", "open-points/decisions/index.html"))
    #expect(try shows("en/open-points/register/", "Is out of order"))
    #expect(try !shows("en/open-points/", "Ends after six years"), "what is accepted is not open")
    #expect(try shows("en/waivers/", "boundary-geodata"))
  }

  @Test(arguments: ["Secrecy of the ballot", "Logistics Directorate", "27 October 2027", "#fact-w1", "review overdue"])
  func whatIsWithheldNamesGroundAndReview(text: String) throws { #expect(try shows("en/withheld/", text)) }

  @Test func changesTellVersionsEventsAndWithdrawalsOnce() throws {
    #expect(try shows("en/changes/2025/", "agreements/election-security/compare/1-2/"))
    #expect(try shows("en/changes/2025/", "agreements/election-security/index.html#event-e13"))
    #expect(try !shows("en/changes/2025/", "election-security/index.html#event-e14\""), "told by the version")
    let all = SampleSite.made.pages.filter { $0.key.hasPrefix("en/changes/2") }.map(\.value).joined()
    #expect(all.split(separator: "Withdrawn from publication").count == 2)
  }

  @Test func everyFamilyOfRulesHasAName() {
    let words = SampleSite.words("en")
    for family in FamilyWord.allCases.map({ "\($0)" }) { #expect(words.family(family) != family, "\(family)") }
    #expect(words.family("unheard-of") == "unheard-of")
  }
}
