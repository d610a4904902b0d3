import Diagnostics

/// How the register answers each guideline: the rules that cite it, and the agreements without an open point under any of
/// them. Found out once for all languages.
struct Coverage: Sendable {
  struct Line: Sendable {
    let guideline: Guideline
    /// The rules that cite it, by id.
    let rules: [RuleID]
    /// How many agreements have no open point under these rules; nil where no rule cites it.
    let without: Int?
  }

  let lines: [Line]
  /// Agreements that apply or are on their way: those that have ended are history.
  let agreements: Int

  init(_ plan: SitePlan) {
    var rules: [String: [RuleID]] = [:]
    for card in plan.facts.cards.sorted(by: { $0.id < $1.id }) {
      for id in Self.guidelines(card) { rules[id, default: []].append(card.id) }
    }
    let living = Set(plan.survey.entries.indices.filter { plan.survey.entries[$0].status.binds })
    var concerned: [RuleID: Set<Int>] = [:]
    for (rule, points) in plan.points.byRule { concerned[rule] = Set(points.compactMap(\.entry)).intersection(living) }
    agreements = living.count
    lines = Guideline.all.map { guideline in
      let own = rules[guideline.id] ?? []
      let open = own.reduce(into: Set<Int>()) { $0.formUnion(concerned[$1] ?? []) }
      return Line(guideline: guideline, rules: own, without: own.isEmpty ? nil : living.count - open.count)
    }
  }

  /// The guidelines that a rule cites, wherever in a citation they are named.
  private static func guidelines(_ card: Card) -> Set<String> {
    var found: Set<String> = []
    for citation in card.citations {
      let words = citation.text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
      for word in words where word.hasPrefix("G-") || word.hasPrefix("TF-") { found.insert(String(word)) }
    }
    return found
  }
}
