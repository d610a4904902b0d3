import Diagnostics

/// The registry's agreements, dimension by dimension: for each figure, the agreements behind it. Counted are the versions
/// that apply on the day, of signed agreements that have not ended. No figure weighs another.
public struct RegistryAssessment: Sendable {
  /// The agreements that are counted, by id.
  public let counted: [String]
  /// The figures of each dimension, in the order in which they are told.
  public let figures: [Dimension: [Figure]]

  /// A figure, and what is behind it.
  public struct Figure: Sendable {
    /// What is counted.
    public let subject: Subject
    /// The agreements, by id.
    public let agreements: [String]
  }

  /// What a figure counts.
  public enum Subject: Sendable, Hashable {
    /// Agreements that say that they touch the dimension.
    case affected
    /// Agreements that say that they do not.
    case notAffected
    /// Agreements that do not say.
    case unstated
    /// Agreements with a mitigation that rests on a clause.
    case mitigated
    /// Agreements with a fact of this kind.
    case fact(IndependenceFact.Kind)
    /// Agreements in which this rule found something that stands.
    case open(RuleID)
    /// Agreements that waive what this rule found.
    case waived(RuleID)
  }

  /// Counts what applies on the day of the assessments.
  public init(_ assessments: Assessments) {
    let all = assessments.register.agreements.compactMap { assessments.current(of: $0) }
      .filter { !$0.status.isEnded && !$0.status.isDraft }
    counted = all.map(\.agreement.id)
    var figures: [Dimension: [Figure]] = [:]
    for dimension in Dimension.allCases {
      figures[dimension] = RegistryAssessment.figures(of: all.map { ($0.agreement.id, $0[dimension]) })
    }
    self.figures = figures
  }

  private static func figures(of all: [(id: String, assessment: DimensionAssessment)]) -> [Figure] {
    var behind: [Subject: [String]] = [:]
    for (id, assessment) in all {
      for subject in subjects(of: assessment) { behind[subject, default: []].append(id) }
    }
    let facts = IndependenceFact.Kind.allCases.map { Subject.fact($0) }
    let rules = behind.keys.compactMap { subject -> (RuleID, Subject)? in
      switch subject {
      case .open(let rule), .waived(let rule): (rule, subject)
      default: nil
      }
    }
    let order: [Subject] = [.affected, .mitigated, .notAffected, .unstated]
    let open = rules.filter { $0.1 == .open($0.0) }.sorted { $0.0 < $1.0 }.map(\.1)
    let waived = rules.filter { $0.1 == .waived($0.0) }.sorted { $0.0 < $1.0 }.map(\.1)
    return (order + facts + open + waived).compactMap { subject in
      behind[subject].map { Figure(subject: subject, agreements: $0) }
    }
  }

  private static func subjects(of assessment: DimensionAssessment) -> Set<Subject> {
    var subjects: Set<Subject> = []
    if let statement = assessment.statement {
      subjects.insert(statement.isAffected ? .affected : .notAffected)
      if statement.isAffected, !statement.mitigation.isEmpty, !statement.clauses.isEmpty { subjects.insert(.mitigated) }
    } else {
      subjects.insert(.unstated)
    }
    for fact in assessment.facts { subjects.insert(.fact(fact.kind)) }
    for finding in assessment.open { subjects.insert(.open(finding.rule)) }
    for finding in assessment.waived { subjects.insert(.waived(finding.rule)) }
    return subjects
  }
}
