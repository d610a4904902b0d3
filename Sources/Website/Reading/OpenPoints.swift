import Diagnostics

/// What the checks found in the versions that apply, and in the register as a whole, found out once for all pages: what is
/// open, and what the commission accepts with reasons.
struct OpenPoints: Sendable {
  /// A finding and the agreement that it is about.
  struct Point: Sendable {
    let finding: Diagnostic
    /// The position of the agreement in the survey; nil for a finding about the register as a whole.
    let entry: Int?
  }

  /// The points of a family of rules.
  struct Family: Sendable {
    let id: String
    /// Open in agreements that bind or are to, and in the register as a whole: gravest first, then by rule and agreement.
    let standing: [Point]
    /// Open in agreements that have ended, in the same order.
    let ended: [Point]

    var all: [Point] { standing + ended }
  }

  /// The families with open points, in the order of their ids.
  let families: [Family]
  /// What is open under each rule: in agreements that have ended, last.
  let byRule: [RuleID: [Point]]
  /// What is accepted under each rule.
  let waivedByRule: [RuleID: [Point]]

  /// How many points stand in agreements that have not ended, and in the register as a whole.
  var standing: Int { families.reduce(0) { $0 + $1.standing.count } }

  init(_ survey: Survey, _ facts: Site.Facts) {
    var open: [Point] = []
    var waived: [RuleID: [Point]] = [:]
    for finding in facts.findings where finding.agreement == nil && finding.severity >= .warning {
      open.append(Point(finding: finding, entry: nil))
    }
    for (index, entry) in survey.entries.enumerated() {
      guard let version = entry.current?.version else { continue }
      for finding in entry.findings where (finding.version ?? version) == version {
        let point = Point(finding: finding, entry: index)
        if finding.waivedBy == nil { open.append(point) } else { waived[finding.rule, default: []].append(point) }
      }
    }
    waivedByRule = waived
    families = Self.families(open) { point in point.entry.map { survey.entries[$0].status.isEnded } ?? false }
    byRule = Dictionary(grouping: families.flatMap(\.standing) + families.flatMap(\.ended)) { $0.finding.rule }
  }

  private static func families(_ open: [Point], isEnded: (Point) -> Bool) -> [Family] {
    let order = open.enumerated().sorted { left, right in
      let (a, b) = (left.element.finding, right.element.finding)
      if a.severity != b.severity { return a.severity > b.severity }
      return (a.rule.rawValue, left.offset) < (b.rule.rawValue, right.offset)
    }
    return Dictionary(grouping: order.map(\.element)) { $0.finding.rule.family }.sorted { $0.key < $1.key }.map {
      Family(id: $0.key, standing: $0.value.filter { !isEnded($0) }, ended: $0.value.filter(isEnded))
    }
  }
}
