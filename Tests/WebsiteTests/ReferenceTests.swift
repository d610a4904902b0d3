import Diagnostics
import Registry
import Samples
import Testing

@testable import Website

/// Facets, categories of data, coverage of the guidelines, glossary, and what hosts look for.
@Suite struct ReferenceTests {
  private func shows(_ path: String, _ text: String) throws -> Bool {
    let file = path.hasSuffix("/") ? path + "index.html" : path
    return try #require(SampleSite.made.pages[file], "\(file)").contains(text)
  }

  // MARK: Facets

  @Test func aPairNarrowsFurtherThanEitherFacetAlone() throws {
    let survey = Survey(register: try SampleSite.register(), day: SampleSite.facts.day, findings: [])
    let facets = Facet.all(survey)
    let pairs = FacetPairs(facets, entries: survey.entries.count)
    #expect(pairs.pairs.count > 5)
    for pair in pairs.pairs {
      let (first, second) = (
        facets[pair.first.facet].values[pair.first.value], facets[pair.second.facet].values[pair.second.value]
      )
      #expect(Set(pair.entries) == Set(first.entries).intersection(second.entries), "\(pair.path)")
      #expect(pair.entries.count > 1 && pair.entries.count < min(first.entries.count, second.entries.count))
      #expect(pair.path == "lists/\(first.path)\(second.path)")
    }
    #expect(Set(pairs.pairs.map(\.path)).count == pairs.pairs.count)
  }

  /// The bound that the design rests on: each agreement is in a handful of pairs, and each pair holds 1 in 200.
  @Test func inALargeRegisterOnlyLargePairsHavePages() {
    let value = { (name: String, entries: [Int]) in
      Facet.Value(label: .organisation(name), path: name + "/", entries: entries)
    }
    let all = Array(0..<2000)
    let facets = [
      Facet(word: .byInstitution, values: (0..<500).map { n in value("i\(n)", all.filter { $0 % 500 == n }) }),
      Facet(word: .bySubject, values: (0..<4).map { n in value("s\(n)", all.filter { $0 % 4 == n }) }),
      Facet(word: .byStatus, values: (0..<3).map { n in value("t\(n)", all.filter { $0 % 3 == n }) }),
    ]
    let pairs = FacetPairs(facets, entries: all.count).pairs
    #expect(pairs.allSatisfy { $0.entries.count >= 10 })
    #expect(pairs.count == 12, "subjects by status; institutions have four agreements each")
  }

  @Test func furtherPagesOfAPairStandBehindIt() {
    #expect(FacetPath.page(1, of: "lists/a/b/") == "lists/a/b/")
    #expect(FacetPath.page(2, of: "lists/a/b/") == "lists/a/b/2/")
    #expect(FacetPath.page(2, of: "agreements/") == "lists/agreements/2/")
  }

  // MARK: Categories of data

  @Test func aCategoryOfDataSaysWhoGetsItFromWhomAndForHowLong() throws {
    let path = "en/data/official-id/"
    #expect(try shows(path, "<table class=\"stack\" aria-label=\"Who gets it from whom\">"))
    #expect(try shows(path, "institutions/civil-registry/index.html"))
    #expect(try shows(path, "90 days after receipt"))
    #expect(try shows(path, "Encryption in transfer"))
    #expect(try shows(path, "index.html#fact-"))
  }

  // MARK: Guidelines

  @Test func aGuidelineCountsTheAgreementsWithoutOpenPoint() throws {
    #expect(try shows("en/methodology/coverage/", "rules/decisions/veto-by-partner/index.html"))
    let survey = Survey(
      register: try SampleSite.register(), day: SampleSite.facts.day, findings: SampleFindings.findings)
    let living = survey.entries.count(where: \.status.binds)
    #expect(
      try shows("en/methodology/coverage/", "<td data-label=\"Without open point\">\(living - 1) of \(living)</td>"))
  }

  // MARK: Glossary

  @Test func aWordOfAnAgreementLeadsToItsPlace() throws {
    #expect(try shows("en/glossary/terms/", "agreements/election-security/index.html#term-"))
    #expect(try shows("fr/glossary/data-category/", "id=\"code-official-id\""))
    #expect(try shows("ar/glossary/", "glossary/data-category/index.html"))
  }

  // MARK: Hosts and robots

  @Test func theSitemapNamesEveryPageOnce() throws {
    let map = try #require(SampleSite.made.pages["sitemap.xml"])
    let pages = SampleSite.made.pages.keys.filter { $0.hasSuffix("index.html") }
    #expect(map.split(separator: "<loc>").count - 1 == pages.count)
    #expect(map.contains("<loc>https://agreements.iec.samandar.example/ar/agreements/election-security/v2/</loc>"))
    #expect(!map.contains("404"))
  }

  @Test func aLargeSitemapIsSplit() throws {
    let plan = try SampleSite.plan()
    let many = (0..<(SitemapFiles.length + 1)).map { "en/\($0)/index.html" }
    #expect(
      SitemapFiles.jobs(plan, pages: many).flatMap(\.paths) == ["sitemap.xml", "sitemaps/1.xml", "sitemaps/2.xml"])
  }

  @Test func theHeadersSayWhatThePagesSay() throws {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'"
    for file in ["_headers", ".htaccess", "hosting/nginx.conf", "en/index.html"] { #expect(try shows(file, policy)) }
    #expect(try shows("robots.txt", "Sitemap: https://agreements.iec.samandar.example/sitemap.xml"))
    #expect(try shows(".well-known/security.txt", "Contact: mailto:"))
    #expect(try shows(".well-known/security.txt", "Expires: 2028-03-12T00:00:00Z"))
    #expect(try shows("opensearch.fr.xml", "fr/search/index.html?q={searchTerms}"))
  }

  @Test func headersAreForThePlaceWhereTheSiteIsServed() {
    let layout = SourceFile(path: "layout.html", text: "")
    let below = HostHeaders(layout: layout, address: "https://city.example/election.registry/")
    #expect(below.list.hasPrefix("/election.registry/*\n"))
    #expect(below.list.contains("\n/election.registry/assets/*\n") && !below.list.contains("\n/assets"))
    #expect(below.apache.contains("ErrorDocument 404 /election.registry/404.html"))
    #expect(below.apache.contains("\"^/election\\.registry/(data|feeds|schema)/\""))
    #expect(below.nginx.contains("error_page 404 /election.registry/404.html;"))
    #expect(below.nginx.contains("location /election.registry/search/ {"))
    #expect(below.nginx.contains("location ~ ^/election\\.registry/(data|feeds|schema)/ {"))
    for address in ["", "https://registry.example/", "https://registry.example/a\"; b/"] {
      #expect(HostHeaders(layout: layout, address: address).list.hasPrefix("/*\n"), "\(address)")
    }
  }

  @Test func feedsAreFoundOnThePagesTheyAreAbout() throws {
    #expect(try shows("en/changes/", "type=\"application/atom+xml\""))
    #expect(try shows("ar/changes/", "feeds/changes.ar.atom"))
    #expect(try !shows("fr/changes/", "feeds/changes.fr.atom"), "a feed that nobody made is not linked")
    #expect(try shows("en/institutions/police/", "feeds/institutions/police.atom"))
    #expect(try shows("fr/subjects/election-security/", "feeds/subjects/election-security.fr.json"))
    #expect(try shows("en/index.html", "opensearchdescription"))
  }

  // MARK: Kinds

  @Test func everyPageStandsInTheReadmesListOfAddresses() {
    #expect(PublishedAddresses.undocumented(SampleSite.made.pages.keys) == [])
    #expect(PublishedAddresses.undocumented(["en/unheard-of/page.html"]) == ["en/unheard-of/page.html"])
  }

  @Test func everyKindMakesAPageOfTheSample() throws {
    let plan = try SampleSite.plan()
    for kind in pageKindCatalogue {
      let closing = (kind as? any ClosingPageKind.Type)?.jobs(plan, pages: ["en/index.html"]) ?? []
      #expect(!(kind.jobs(plan) + closing).isEmpty, "\(kind)")
    }
  }
}
