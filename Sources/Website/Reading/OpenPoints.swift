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

  /// All that is open: by family, gravest first, then by rule and agreement.
  let open: [Point]
  /// The stretches of ``open`` by family, in the order of the families' ids.
  let families: [(family: String, points: Range<Int>)]
  /// What is open under each rule.
  let byRule: [RuleID: [Point]]
  /// What is accepted under each rule.
  let waivedByRule: [RuleID: [Point]]

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
    let order = open.enumerated().sorted { left, right in
      let (a, b) = (left.element.finding, right.element.finding)
      if a.rule.family != b.rule.family { return a.rule.family < b.rule.family }
      if a.severity != b.severity { return a.severity > b.severity }
      return (a.rule.rawValue, left.offset) < (b.rule.rawValue, right.offset)
    }
    self.open = order.map(\.element)
    waivedByRule = waived
    byRule = Dictionary(grouping: self.open) { $0.finding.rule }
    families = Self.families(self.open)
  }

  private static func families(_ open: [Point]) -> [(family: String, points: Range<Int>)] {
    var families: [(family: String, points: Range<Int>)] = []
    for (index, point) in open.enumerated() {
      let family = point.finding.rule.family
      if families.last?.family == family {
        families[families.count - 1].points = families[families.count - 1].points.lowerBound..<index + 1
      } else {
        families.append((family, index..<index + 1))
      }
    }
    return families
  }
}
