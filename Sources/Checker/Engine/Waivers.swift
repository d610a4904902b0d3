import Diagnostics
import Registry
import XML

/// The waivers of a version, applied to what was found in it.
struct Waivers {
  let version: Agreement
  let day: Day

  init(_ version: Agreement, day: Day) {
    self.version = version
    self.day = day
  }

  /// Marks the findings that a valid waiver covers. Only findings of substance can be waived, and among them never one of
  /// severity error about independence: that is published as an open point.
  func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    let waivers = version.waivers.filter { $0.expires >= day }
    guard !waivers.isEmpty else { return findings }
    return findings.map { finding in
      guard let waiver = waivers.first(where: { covers($0, finding) }) else { return finding }
      var waived = finding
      waived.waivedBy = waiver.office.text("en")
      return waived
    }
  }

  /// True if the waiver is about this finding and may be.
  func covers(_ waiver: Waiver, _ finding: Diagnostic) -> Bool {
    guard waiver.rule == finding.rule.rawValue, Waivers.isWaivable(finding.rule) else { return false }
    guard let target = waiver.target else { return true }
    guard let range = finding.range else { return false }
    return version.element.subtree.contains { element in
      element[SchemaNames.id] == target && element.range.contains(range.start.offset)
    }
  }

  /// True if findings of the rule may be waived at all.
  static func isWaivable(_ rule: RuleID) -> Bool {
    guard let card = Checker.card(rule), card.kind == .substance else { return false }
    return card.dimensions.isEmpty || card.severity[.signature] != .error
  }
}
