import Diagnostics

/// What one version of an agreement does to the commission's independence, dimension by dimension. There is no score: a
/// number would hide what outweighs what.
public struct Assessment: Sendable {
  /// The agreement.
  public let agreement: Agreement
  /// Where the agreement stands on the day.
  public let status: Status
  /// The five dimensions, in their order.
  public let dimensions: [DimensionAssessment]

  /// What is assessed of one dimension.
  public subscript(dimension: Dimension) -> DimensionAssessment {
    dimensions.first { $0.dimension == dimension } ?? DimensionAssessment(dimension)
  }
}

/// What one version does to one dimension of independence.
public struct DimensionAssessment: Sendable {
  /// The dimension.
  public let dimension: Dimension
  /// What the agreement itself says of it; nil where its statement leaves it out.
  public var statement: Statement?
  /// What the record states that bears on it.
  public var facts: [IndependenceFact] = []
  /// What rules about it found and nobody waived.
  public var open: [Diagnostic] = []
  /// What rules about it found and the agreement waives, with reasons.
  public var waived: [Diagnostic] = []
  /// What nobody could look at.
  public var unchecked: [Unchecked] = []

  init(_ dimension: Dimension) { self.dimension = dimension }

  /// The agreement's own statement on a dimension.
  public struct Statement: Sendable {
    /// The statement as written, for its texts and its place.
    public let written: IndependenceDimension
    /// Whether the dimension is touched.
    public var isAffected: Bool { written.affected }
    /// What could go wrong.
    public var risk: LocalizedText { written.risk }
    /// What is done against it.
    public var mitigation: LocalizedText { written.mitigation }
    /// The clauses on which the mitigation rests.
    public var clauses: [String] { written.clauses }
    /// Why it is not touched.
    public var reason: LocalizedText { written.reason }
  }

  /// Something that was not looked at, and why.
  public enum Unchecked: Sendable {
    /// The record says nothing in this part; with the agreement's own reason where it gives one.
    case part(String, omitted: NotApplicable?)
    /// The jurisdiction switched this rule off.
    case rule(RuleID)
    /// A file of the agreement that could not be read.
    case file(String)
  }

  /// The code of the dimension in the list `independence-dimension`.
  public var code: Code { dimension.code }
}

extension Dimension {
  /// The code of the dimension in the list `independence-dimension`.
  public var code: Code {
    let value =
      switch self {
      case .d1: "institutional"
      case .d2: "financial"
      case .d3: "personnel"
      case .d4: "functional"
      case .d5: "behavioural"
      }
    return Code(list: "independence-dimension", value: value)
  }

  /// The parts of the record from which facts about the dimension come.
  var parts: [String] {
    switch self {
    case .d1: ["legalBases", "activities", "term"]
    case .d2: ["resources"]
    case .d3: ["personnel"]
    case .d4: ["decisions", "directions", "dataSharing", "escalation"]
    case .d5: ["publication", "independence"]
    }
  }
}
