/// A day, or a time of several days, that somebody should know of beforehand: of an election or of an agreement.
public struct Occasion: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The day of an election, and its whole period.
    case electionDay, electionPeriod
    /// A time in which the rules of an election must not change.
    case freeze
    /// Another date of an election's timetable.
    case moment
    /// An agreement takes effect; its next review is due; its term runs out.
    case effect, review, expiry
    /// A time in which a party may withdraw; one in which it may not.
    case withdrawalWindow, withdrawalBar
    /// Crisis powers end.
    case sunset
    /// The decision to withhold something is to be looked at again.
    case withholdingReview
    /// Seconded people go back; data must be gone.
    case secondmentEnd, retentionEnd
  }

  /// What it is.
  public let kind: Kind
  /// The first day.
  public let first: Day
  /// The last day; the first one again where there is only one.
  public let last: Day
  /// The election whose timetable it is part of or counted in.
  public let election: String?
  /// The agreement that it is about.
  public let agreement: String?
  /// The part of the agreement that it is about, by its id there.
  public let fact: String?
  /// The moment of an election's timetable.
  public let code: Code?
  /// Tells apart what is alike in everything else: the position in the file, from 1.
  public let ordinal: Int

  /// A day or time of a kind.
  init(
    _ kind: Kind, _ first: Day, until last: Day? = nil, election: String? = nil, agreement: String? = nil,
    fact: String? = nil, code: Code? = nil, ordinal: Int = 1
  ) {
    self.kind = kind
    self.first = first
    self.last = max(first, last ?? first)
    self.election = election
    self.agreement = agreement
    self.fact = fact
    self.code = code
    self.ordinal = ordinal
  }

  /// What makes it the same occasion when its day is moved: `general-2027.electionDay`,
  /// `cyber-defence.retentionEnd.logs.general-2027`.
  public var identity: String {
    var parts = [agreement ?? election ?? "", kind.rawValue]
    if let fact { parts.append(fact) }
    if let code { parts.append(code.value) }
    if agreement != nil, let election { parts.append(election) }
    if ordinal > 1 { parts.append(String(ordinal)) }
    return parts.joined(separator: ".")
  }
}

extension Occasion: Comparable {
  /// In the order of time; on the same day by what they are.
  public static func < (left: Occasion, right: Occasion) -> Bool {
    (left.first, left.last, left.order) < (right.first, right.last, right.order)
  }

  private var order: String { (agreement == nil ? "0" : "1") + identity }
}
