import Diagnostics
import Registry

extension Checker {
  /// What must be known for a rule to speak: what it leans on; for a rule of substance, or one with a parameter, also the
  /// profile, which says who the commission is, what the limits are, and which rules hold at all.
  static func ground(of rule: any Rule.Type, _ card: Card) -> RegistryParts {
    card.kind == .substance || !rule.parameters.isEmpty ? rule.leansOn.union(.profile) : rule.leansOn
  }

  /// True where the rule cannot speak of an agreement, since something that it leans on is unknown.
  static func isSilent(_ rule: RuleID, where unknown: RegistryParts) -> Bool {
    guard !unknown.isEmpty, let known = Checker.rule(rule) else { return false }
    return !ground(of: known, known.card).isDisjoint(with: unknown)
  }

  /// The rules that keep silent for want of these parts, by id; those that are off here anyway are not among them.
  public func silentRules(without parts: RegistryParts) -> [RuleID] {
    zip(Checker.rules, Checker.cards).filter { rule, card in
      !Checker.ground(of: rule, card).isDisjoint(with: parts)
        && profile.severity(of: card, at: stage ?? .publication) != nil
    }.map(\.1.id)
  }
}
