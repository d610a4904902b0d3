import Diagnostics
import Registry
import XML

/// WVR-VALID
enum WaiversNotWaivable: AgreementRule {
  static let card = Card(
    id: "waivers/not-waivable", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("FHIR validator", "issue 605", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a waiver is about a rule that cannot be waived",
      fr: "une dérogation porte sur une règle à laquelle on ne peut déroger"),
    finds: Phrase(
      en: "A waiver of a rule about the record itself, or of an error about the independence of the commission.",
      fr:
        "Une dérogation à une règle sur le registre lui-même, ou à une erreur touchant l’indépendance de la commission."
    ),
    why: Phrase(
      en: "such a fault can be published as an open point, but not be excused",
      fr: "un tel défaut peut être publié comme point ouvert, mais non excusé"),
    mend: Phrase(
      en: "take the waiver out, and mend what was found or let it stand as an open point",
      fr: "retirez la dérogation, et corrigez, ou laissez le point ouvert"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for waiver in `case`.agreement.waivers
    where Checker.rule(RuleID(rawValue: waiver.rule)) != nil && !Waivers.isWaivable(RuleID(rawValue: waiver.rule)) {
      findings.flag(
        waiver, .value(SchemaNames.rule),
        message: Phrase(en: "“\(waiver.rule)” cannot be waived", fr: "on ne peut déroger à « \(waiver.rule) »"),
        label: Phrase(en: "cannot be waived", fr: "sans dérogation possible"),
        help: nil)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <waivers><waiver rule="⟦structure/code-unknown⟧" date="2026-02-01" expires="2027-02-01"><office xml:lang="en">Secretary General</office><justification xml:lang="en">The law will change.</justification></waiver></waivers>
      """),
  ]
}
