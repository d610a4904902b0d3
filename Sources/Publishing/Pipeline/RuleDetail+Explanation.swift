import Checker
import Diagnostics
import Website

extension RuleDetail {
  /// What `concord explain` tells of a rule besides its card; nil where no rule has this id.
  @Sendable static func of(_ rule: RuleID) -> RuleDetail? {
    Explanation(rule).map { explanation in
      RuleDetail(
        parameters: explanation.parameters.map { .init(name: $0.name, standard: $0.standard, meaning: $0.meaning) },
        wrong: explanation.wrong, right: explanation.right)
    }
  }
}
