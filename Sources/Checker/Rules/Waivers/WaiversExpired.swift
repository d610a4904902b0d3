import Diagnostics
import Registry
import XML

/// WVR-VALID
enum WaiversExpired: AgreementRule {
  static let card = Card(
    id: "waivers/expired", kind: .record, severity: .record(.warning),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "a waiver has run out", fr: "une dérogation a expiré"),
    finds: Phrase(
      en: "A waiver of the current version whose last day has passed.",
      fr: "Une dérogation de la version en vigueur dont le dernier jour est passé."),
    why: Phrase(
      en: "what was excused for a time counts again",
      fr: "ce qui était excusé pour un temps compte de nouveau"),
    mend: Phrase(
      en: "mend what was waived, or decide again in the next version",
      fr: "corrigez ce qui était excusé, ou décidez de nouveau dans la prochaine version"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for waiver in `case`.agreement.waivers where waiver.expires < `case`.day {
      findings.flag(
        waiver, .attribute(SchemaNames.expires),
        message: Phrase(
          en: "the waiver of “\(waiver.rule)” ran out on \(waiver.expires)",
          fr: "la dérogation à « \(waiver.rule) » a expiré le \(waiver.expires)"),
        label: Phrase(en: "run out", fr: "expirée"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <waivers><waiver rule="parties/outside-the-state" date="2026-02-01" ⟦expires="2026-08-01"⟧><office xml:lang="en">Secretary General</office><justification xml:lang="en">The law will change.</justification></waiver></waivers>
      """),
  ]
}
