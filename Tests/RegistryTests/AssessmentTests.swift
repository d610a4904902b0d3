import Diagnostics
import Registry
import Samples
import Testing

@Suite struct AssessmentTests {
  private let register = SampleRegistry.register

  private func assessments(_ findings: [Diagnostic] = [], _ cards: [Card] = []) throws -> Assessments {
    Assessments(register: register, day: try #require(Day("2026-11-21")), findings: findings, cards: cards)
  }

  private func assess(_ id: String, _ findings: [Diagnostic] = [], _ cards: [Card] = []) throws -> Assessment {
    let series = try #require(register.agreement(id))
    let assessment = try assessments(findings, cards).current(of: series)
    return try #require(assessment)
  }

  @Test func tellsWhoDecidesAndWhereItIsSaid() throws {
    let functional = try assess("election-security")[.d4]
    let decides = functional.facts.filter { $0.kind == .commissionDecides }
    #expect(decides.map(\.id).contains("d-request"))
    let request = try #require(decides.first { $0.id == "d-request" })
    #expect(request.part == "decisions")
    #expect(request.clauses == ["c5", "c5-1"])
    #expect(functional.facts.contains { $0.kind == .partnerDecidesOther && $0.actors == ["forces"] })
  }

  @Test func tellsOfBlockingWhereAPartnerMay() throws {
    let facts = try assess("computer-incident-support-2017")[.d4].facts
    let blocks = try #require(facts.first { $0.kind == .partnerMayBlock })
    #expect(blocks.actors == ["centre"])
    #expect(blocks.kind.bearing == .exposes)
  }

  @Test func tellsOfLentStaff() throws {
    let personnel = try assess("staff-secondment")[.d3]
    #expect(personnel.facts.count { $0.kind == .staffReportToCommission } == 5)
    #expect(!personnel.facts.contains { $0.kind == .staffReportElsewhere })
    #expect(personnel.statement?.isAffected == true)
    #expect(personnel.statement?.clauses == ["c7", "c8"])
    #expect(try assess("election-security")[.d2].statement?.isAffected == false)
  }

  @Test func everyFactStandsInItsAgreementAndUnderItsDimension() throws {
    let assessments = try assessments()
    for series in register.agreements {
      guard let assessment = assessments.current(of: series) else { continue }
      #expect(assessment.dimensions.map(\.dimension) == Dimension.allCases)
      let ids = Set(assessment.agreement.element.subtree.compactMap { $0[SchemaNames.id] })
      for dimension in assessment.dimensions {
        for fact in dimension.facts {
          #expect(fact.dimension == dimension.dimension)
          #expect(fact.element.tree === assessment.agreement.element.tree)
          #expect(fact.clauses.allSatisfy(ids.contains), "\(series.id) \(fact.kind)")
        }
      }
    }
  }

  @Test func saysWhatTheRecordDoesNotHold() throws {
    let unchecked = try assess("political-finance-referral")[.d3].unchecked
    guard case .part("personnel", let omitted)? = unchecked.first else {
      Issue.record("\(unchecked)")
      return
    }
    #expect(omitted?.explanation["en"] == "No staff are lent.")
  }

  private static let card = Card(
    id: "test/all-dimensions", kind: .substance, severity: .substance(.error), citations: [],
    dimensions: Dimension.allCases, since: "1.0", summary: .verbatim("s"),
    finds: .verbatim("f"), why: .verbatim("w"), mend: .verbatim("m"), waive: .verbatim("n"))

  private func finding(_ view: some View, waivedBy: String? = nil, _ severity: Severity = .warning) -> Diagnostic {
    Diagnostic(
      rule: Self.card.id, kind: .substance, severity: severity, range: view.element.sourceRange(view.element.range),
      agreement: "election-security", version: 3, message: .verbatim("m"), waivedBy: waivedBy)
  }

  /// A rule about all dimensions is about the one in whose statement its finding stands.
  @Test func putsAFindingUnderItsDimension() throws {
    let version = try #require(register.agreement("election-security")?.version(3))
    let financial = try #require(version.independence?.dimensions.first { $0.code == "financial" })
    let assessment = try assess("election-security", [finding(financial)], [Self.card])
    #expect(Dimension.allCases.filter { !assessment[$0].open.isEmpty } == [.d2])
    let waived = try assess("election-security", [finding(financial, waivedBy: "Chair")], [Self.card])
    #expect(waived[.d2].open.isEmpty && waived[.d2].waived.count == 1)
    let advice = try assess("election-security", [finding(financial, .advice)], [Self.card])
    #expect(advice[.d2].open.isEmpty)
  }

  @Test func figuresNameTheAgreementsBehindThem() throws {
    let whole = RegistryAssessment(try assessments())
    #expect(!whole.counted.contains("turnout-research-pilot"), "only a tombstone is left")
    #expect(!whole.counted.contains("population-statistics"), "nobody has signed it")
    for dimension in Dimension.allCases {
      let figures = try #require(whole.figures[dimension])
      func behind(_ subject: RegistryAssessment.Subject) -> [String] {
        figures.first { $0.subject == subject }?.agreements ?? []
      }
      #expect((behind(.affected) + behind(.notAffected) + behind(.unstated)).sorted() == whole.counted)
      #expect(figures.allSatisfy { !$0.agreements.isEmpty && Set($0.agreements).isSubset(of: whole.counted) })
    }
  }

  @Test func kindsHaveCodesOfTheirOwn() {
    let codes = IndependenceFact.Kind.allCases.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(IndependenceFact.Kind.partnerMayBlock.code == "partner-may-block")
  }
}
