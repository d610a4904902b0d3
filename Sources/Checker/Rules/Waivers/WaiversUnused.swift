import Diagnostics
import Registry
import XML

/// WVR-VALID
enum WaiversUnused: ClosingRule {
  static let card = Card(
    id: "waivers/unused", kind: .record, severity: .record(.warning),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "a waiver excuses nothing", fr: "une dérogation n’excuse rien"),
    finds: Phrase(
      en: "A waiver of the current version that covers nothing that the checker finds.",
      fr: "Une dérogation de la version en vigueur qui ne couvre rien de ce que trouve le vérificateur."),
    why: Phrase(
      en: "it would excuse a later fault that nobody has looked at",
      fr: "elle excuserait un défaut futur que nul n’a examiné"),
    mend: Phrase(en: "take the waiver out", fr: "retirez la dérogation"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, found: [Diagnostic], _ findings: inout Findings) {
    guard `case`.isCurrent, !`case`.agreement.waivers.isEmpty else { return }
    let found = Dictionary(grouping: found, by: \.rule)
    let waivers = Waivers(`case`.agreement, day: `case`.day)
    for waiver in `case`.agreement.waivers where waiver.expires >= `case`.day {
      let rule = RuleID(rawValue: waiver.rule)
      guard Waivers.isWaivable(rule), case .agreement? = Checker.rule(rule)?.scope,
        waiver.target.map({ `case`.index.part($0) != nil }) ?? true,
        !Checker.isSilent(rule, where: `case`.unknown),
        !(found[rule] ?? []).contains(where: { waivers.covers(waiver, $0) })
      else { continue }
      findings.flag(
        waiver, .value(SchemaNames.rule),
        message: Phrase(
          en: "nothing is found that this waiver could excuse",
          fr: "rien n’est trouvé que cette dérogation puisse excuser"),
        label: Phrase(en: "unused", fr: "sans emploi"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <waivers><waiver rule="⟦parties/outside-the-state⟧" date="2026-02-01" expires="2027-02-01"><office xml:lang="en">Secretary General</office><justification xml:lang="en">The law will change.</justification></waiver></waivers>
      """),
  ]
}
