import Diagnostics
import Registry

/// What the jurisdiction changed about the rules.
struct Profile: Sendable {
  let parameters: [String: Int]
  private let severities: [RuleID: Severity?]

  /// The names of all parameters that rules use.
  static let parameterNames: Set<String> = Set(Checker.rules.flatMap { $0.parameters.map(\.name) })

  init(_ profile: RegistryProfile?) {
    var parameters: [String: Int] = [:]
    var severities: [RuleID: Severity?] = [:]
    for parameter in profile?.profile.parameters ?? [] {
      if let value = Profile.number(parameter.value) { parameters[parameter.name] = value }
    }
    for rule in profile?.profile.rules ?? [] {
      severities[RuleID(rawValue: rule.id)] = .some(Severity(rawValue: rule.severity.value))
    }
    self.parameters = parameters
    self.severities = severities
  }

  /// The number that a parameter is set to; nil where it is none, or beyond all that makes sense of days, months or words.
  static func number(_ text: String) -> Int? { Int(text).flatMap { (0...100_000).contains($0) ? $0 : nil } }

  /// The severity of a rule here, at a stage; nil where it is silent. A rule of the record cannot be switched off or
  /// lowered: the jurisdiction can shape what is asked of an agreement, not whether the record is whole.
  func severity(of card: Card, at stage: Stage) -> Severity? {
    guard let own = card.severity[stage] else { return nil }
    guard card.kind == .substance, let set = severities[card.id] else { return own }
    guard let set else { return nil }
    // A lowered or raised severity still counts only from the stage on at which the rule speaks up.
    return stage >= .signature ? set : min(set, own)
  }
}
