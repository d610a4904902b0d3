import Diagnostics
import Registry
import XML

/// The waivers of a version that hold on a day, applied to what was found in it.
struct Waivers {
  private let byRule: [String: [Waiver]]
  /// Where the parts stand that waivers are about, by id: a clause stands once in each language.
  private let targets: [String: [Range<Int>]]

  init(_ version: Agreement, day: Day) {
    byRule = Dictionary(grouping: version.waivers.filter { $0.expires >= day }, by: \.rule)
    let wanted = Set(byRule.values.joined().compactMap(\.target))
    targets = wanted.isEmpty ? [:] : Waivers.places(of: wanted, in: version.element)
  }

  private static func places(of ids: Set<String>, in root: Element) -> [String: [Range<Int>]] {
    var places: [String: [Range<Int>]] = [:]
    for element in root.subtree where element.hasAttributes {
      guard let id = element[SchemaNames.id], ids.contains(id) else { continue }
      places[id, default: []].append(element.range)
    }
    return places
  }

  /// Marks the findings that a valid waiver covers. Only findings of substance can be waived, and among them never one of
  /// severity error about independence: that is published as an open point.
  func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    guard !byRule.isEmpty else { return findings }
    return findings.map { finding in
      guard let own = byRule[finding.rule.rawValue], Waivers.isWaivable(finding.rule),
        let waiver = own.first(where: { reaches($0, finding) })
      else { return finding }
      var waived = finding
      waived.waivedBy = waiver.office.text("en")
      return waived
    }
  }

  /// True if the waiver is about this finding and may be.
  func covers(_ waiver: Waiver, _ finding: Diagnostic) -> Bool {
    waiver.rule == finding.rule.rawValue && Waivers.isWaivable(finding.rule) && reaches(waiver, finding)
  }

  private func reaches(_ waiver: Waiver, _ finding: Diagnostic) -> Bool {
    guard let target = waiver.target else { return true }
    guard let range = finding.range else { return false }
    return targets[target]?.contains { $0.contains(range.start.offset) } ?? false
  }

  /// True if findings of the rule may be waived at all.
  static func isWaivable(_ rule: RuleID) -> Bool {
    guard let card = Checker.card(rule), card.kind == .substance else { return false }
    return card.dimensions.isEmpty || card.severity[.signature] != .error
  }
}
