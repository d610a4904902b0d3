/// What must be there on the day of signature, part by part: the rules that apply then, each with its state. Nothing is
/// written twice: what is asked stands in the cards of the rules, what is missing in their findings.
public struct Checklist: Sendable {
  /// The agreement's id.
  public let agreement: String
  /// The version that is to be signed.
  public let version: Int
  /// The agreement's title.
  public let title: Phrase
  /// The parts, in the order in which an agreement is read.
  public let parts: [Part]

  /// What rules of one family ask.
  public struct Part: Sendable {
    /// The family, for example `data`.
    public let family: String
    /// What it is about, as a heading.
    public let name: Phrase
    /// One item for each rule, missing ones first.
    public let items: [Item]
  }

  /// What one rule asks.
  public struct Item: Sendable {
    /// The rule.
    public let rule: RuleID
    /// How it stands.
    public let state: State
    /// The fault that the rule looks for.
    public let fault: Phrase
    /// What a person must do or see to; nil where the findings say it.
    public let task: Phrase?
    /// What the rule found in the version.
    public let findings: [Diagnostic]
  }

  /// How an item stands, in the order in which items are told.
  public enum State: String, Sendable, CaseIterable {
    /// The rule found something that must be mended.
    case missing
    /// Only a person can do it, or judge it.
    case byHand = "by-hand"
    /// The rule found something that the agreement waives, with reasons.
    case waived
    /// The rule looked and found nothing.
    case done
  }

  /// The checklist of a version.
  ///
  /// - Parameters:
  ///   - cards: of the rules that apply at signature.
  ///   - findings: what these rules found in the version, judged at the stage signature.
  public init(agreement: String, version: Int, title: Phrase, cards: [Card], findings: [Diagnostic]) {
    self.agreement = agreement
    self.version = version
    self.title = title
    let found = Dictionary(
      grouping: findings.filter { $0.agreement == agreement && ($0.version ?? version) == version }
    ) {
      $0.rule
    }
    let items = cards.sorted { $0.id < $1.id }.map { Item($0, found[$0.id] ?? []) }
    parts = Dictionary(grouping: items) { $0.rule.family }.values.compactMap { items in
      items.first.map { first in
        (
          first.rule,
          Part(
            family: first.rule.family, name: first.rule.familyName,
            items: State.allCases.flatMap { state in
              items.filter { $0.state == state }
            })
        )
      }
    }.sorted { ($0.0.familyOrder, $0.0.family) < ($1.0.familyOrder, $1.0.family) }.map(\.1)
  }

  /// How many items are in a state.
  public func count(_ state: State) -> Int { parts.reduce(0) { $0 + $1.count(state) } }
}

extension Checklist.Part {
  /// How many items of the part are in a state.
  public func count(_ state: Checklist.State) -> Int { items.count { $0.state == state } }

  /// The items in a state.
  public func items(_ state: Checklist.State) -> [Checklist.Item] { items.filter { $0.state == state } }
}

extension Checklist.Item {
  init(_ card: Card, _ findings: [Diagnostic]) {
    let standing = findings.filter { $0.waivedBy == nil }
    let state: Checklist.State =
      if standing.contains(where: { $0.severity >= .warning }) {
        .missing
      } else if card.onTheDay != nil || !standing.isEmpty {
        .byHand
      } else {
        findings.isEmpty ? .done : .waived
      }
    self.init(rule: card.id, state: state, fault: card.summary, task: card.onTheDay, findings: findings.sorted())
  }
}
