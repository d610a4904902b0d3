import Diagnostics
import XML

/// Assesses versions of agreements from what the record says and what the checks found.
public struct Assessments: Sendable {
  let register: Register
  let day: Day
  private let findings: [String: [Diagnostic]]
  private let dimensions: [RuleID: [Dimension]]
  private let silenced: [Dimension: [RuleID]]

  /// Assessments as of a day. Advice is for authors and left out.
  ///
  /// - Parameters:
  ///   - findings: what the checks found in the whole registry.
  ///   - cards: the cards of all rules; they say which dimensions a rule is about.
  public init(register: Register, day: Day, findings: [Diagnostic] = [], cards: [Card] = []) {
    self.register = register
    self.day = day
    dimensions = Dictionary(
      cards.filter { !$0.dimensions.isEmpty }.map { ($0.id, $0.dimensions) }, uniquingKeysWith: { first, _ in first })
    var byAgreement: [String: [Diagnostic]] = [:]
    for finding in findings where finding.severity >= .warning && dimensions[finding.rule] != nil {
      if let agreement = finding.agreement { byAgreement[agreement, default: []].append(finding) }
    }
    self.findings = byAgreement
    var silenced: [Dimension: [RuleID]] = [:]
    for rule in register.profile?.profile.rules ?? [] where Severity(rawValue: rule.severity.value) == nil {
      let id = RuleID(rawValue: rule.id)
      for dimension in dimensions[id] ?? [] { silenced[dimension, default: []].append(id) }
    }
    self.silenced = silenced
  }

  /// The assessment of the version that applies on the day; nil where only a tombstone is left.
  public func current(of series: AgreementSeries) -> Assessment? {
    guard register.status(of: series, asOf: day) != .withdrawn else { return nil }
    return series.current(asOf: day).map { assess($0, of: series) }
  }

  /// The assessment of a version.
  public func assess(_ version: Agreement, of series: AgreementSeries) -> Assessment {
    let facts = FactCollection.facts(of: version, in: register)
    let statements = version.independence?.dimensions ?? []
    let found = (findings[series.id] ?? []).filter { ($0.version ?? version.version) == version.version }
    let concerned = found.map { (finding: $0, dimensions: self.concerned(by: $0, statements)) }
    let all = Dimension.allCases.map { dimension in
      var assessment = DimensionAssessment(dimension)
      assessment.statement = statements.first { $0.code.value == dimension.code.value }
        .map(DimensionAssessment.Statement.init)
      assessment.facts = facts.filter { $0.dimension == dimension }
      let about = concerned.filter { $0.dimensions.contains(dimension) }.map(\.finding)
      assessment.open = about.filter { $0.waivedBy == nil }
      assessment.waived = about.filter { $0.waivedBy != nil }
      assessment.unchecked = unchecked(dimension, version, series)
      return assessment
    }
    return Assessment(agreement: version, status: register.status(of: series, asOf: day), dimensions: all)
  }

  /// The dimensions that a finding is about: those of its rule, but where a rule is about all of them, the one in whose
  /// statement the finding stands, or else those without a statement.
  private func concerned(by finding: Diagnostic, _ statements: [IndependenceDimension]) -> [Dimension] {
    let named = dimensions[finding.rule] ?? []
    guard named.count == Dimension.allCases.count else { return named }
    let offset = finding.range?.start.offset ?? -1
    if let own = statements.first(where: { $0.element.range.contains(offset) }) {
      return named.filter { $0.code.value == own.code.value }
    }
    let left = named.filter { dimension in !statements.contains { $0.code.value == dimension.code.value } }
    return left.isEmpty ? named : left
  }

  private func unchecked(
    _ dimension: Dimension, _ version: Agreement, _ series: AgreementSeries
  ) -> [DimensionAssessment.Unchecked] {
    let present = Set(version.element.children.map(\.localName))
    let parts = dimension.parts.filter { !present.contains($0) }.map { part in
      DimensionAssessment.Unchecked.part(part, omitted: version.notApplicables.first { $0.group == part })
    }
    return parts + (silenced[dimension] ?? []).map { .rule($0) } + series.unreadable.map { .file($0) }
  }
}
