import Diagnostics
import Registry

/// A rule as it speaks at a stage: its card, and how grave it is there. One object for all findings of the rule, so that
/// handing it to a check costs nothing.
final class Voice: Sendable {
  let card: Card
  let severity: Severity
  /// What must be known for the rule to speak.
  let ground: RegistryParts

  init(card: Card, severity: Severity, ground: RegistryParts) {
    self.card = card
    self.severity = severity
    self.ground = ground
  }

  /// True where nothing that the rule leans on is unknown.
  func isHeard(_ unknown: RegistryParts) -> Bool { ground.isDisjoint(with: unknown) }
}

/// The rules that speak at a stage, by what they look at: those that lean on what is unknown of the registry are left out.
/// Made once for a checker: thousands of versions ask.
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

  init(_ profile: Profile, _ stage: Stage, unknown: RegistryParts) {
    for (rule, card) in zip(Checker.rules, Checker.cards) {
      guard let severity = profile.severity(of: card, at: stage) else { continue }
      let voice = Voice(card: card, severity: severity, ground: Checker.ground(of: rule, card))
      guard voice.isHeard(unknown) else { continue }
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
