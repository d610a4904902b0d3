import Diagnostics
import Registry
import XML

/// WVR-VALID
enum WaiversRuleUnknown: AgreementRule {
  static let card = Card(
    id: "waivers/rule-unknown", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("FHIR validator", "issue 605", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a waiver names a rule that does not exist",
      fr: "une dérogation nomme une règle qui n’existe pas"),
    finds: Phrase(
      en: "A waiver whose rule is none of the checker.",
      fr: "Une dérogation dont la règle n’est pas du vérificateur."),
    why: Phrase(
      en: "readers would think that something is excused which is not",
      fr: "le lecteur croirait excusé ce qui ne l’est pas"),
    mend: Phrase(
      en: "write the name of the rule as the report gives it",
      fr: "écrivez le nom de la règle tel que le rapport le donne"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for waiver in `case`.agreement.waivers where Checker.rule(RuleID(rawValue: waiver.rule)) == nil {
      let help = findings.suggestion(for: waiver.rule, among: Checker.cards.map(\.id.rawValue))
      findings.flag(
        waiver, .value(SchemaNames.rule),
        message: Phrase(en: "there is no rule “\(waiver.rule)”", fr: "il n’y a pas de règle « \(waiver.rule) »"),
        label: Phrase(en: "unknown rule", fr: "règle inconnue"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <waivers><waiver rule="⟦parties/lead-not-comission⟧" date="2026-02-01" expires="2027-02-01"><office xml:lang="en">Secretary General</office><justification xml:lang="en">The law will change.</justification></waiver></waivers>
      """),
  ]
}
