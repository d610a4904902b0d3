import Diagnostics

/// A rule as it speaks at a stage: its card, and how grave it is there. One object for all findings of the rule, so that
/// handing it to a check costs nothing.
final class Voice: Sendable {
  let card: Card
  let severity: Severity

  init(card: Card, severity: Severity) {
    self.card = card
    self.severity = severity
  }
}

/// The rules that speak at a stage, by what they look at. Made once for a checker: thousands of versions ask.
struct Roster: Sendable {
  /// A rule with its voice.
  struct Seat<Kind: Sendable>: Sendable {
    let rule: Kind
    let voice: Voice
  }

  private(set) var agreement: [Seat<any AgreementRule.Type>] = []
  private(set) var series: [Seat<any SeriesRule.Type>] = []
  private(set) var register: [Seat<any RegisterRule.Type>] = []
  private(set) var file: [Seat<any FileRule.Type>] = []
  private(set) var closing: [Seat<any ClosingRule.Type>] = []

  init(_ profile: Profile, _ stage: Stage) {
    for (rule, card) in zip(Checker.rules, Checker.cards) {
      guard let severity = profile.severity(of: card, at: stage) else { continue }
      let voice = Voice(card: card, severity: severity)
      switch rule.scope {
      case .agreement(let rule): agreement.append(Seat(rule: rule, voice: voice))
      case .series(let rule): series.append(Seat(rule: rule, voice: voice))
      case .register(let rule): register.append(Seat(rule: rule, voice: voice))
      case .file(let rule): file.append(Seat(rule: rule, voice: voice))
      case .closing(let rule): closing.append(Seat(rule: rule, voice: voice))
      case .elsewhere: break
      }
    }
  }
}
