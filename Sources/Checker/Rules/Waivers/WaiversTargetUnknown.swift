import Diagnostics
import Registry
import XML

/// WVR-VALID
enum WaiversTargetUnknown: AgreementRule {
  static let card = Card(
    id: "waivers/target-unknown", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("FHIR validator", "issue 605", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a waiver is about a part that does not exist",
      fr: "une dérogation porte sur une partie qui n’existe pas"),
    finds: Phrase(
      en: "A waiver whose target is no id of the agreement.",
      fr: "Une dérogation dont la cible n’est aucun identifiant de l’accord."),
    why: Phrase(
      en: "a waiver that covers nothing hides what it was meant to explain",
      fr: "une dérogation sans objet cache ce qu’elle devait expliquer"),
    mend: Phrase(
      en: "write the id of the part, or leave the target out",
      fr: "écrivez l’identifiant de la partie, ou omettez la cible"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for waiver in `case`.agreement.waivers {
      guard let target = waiver.target, `case`.index.part(target) == nil else { continue }
      let help = findings.suggestion(for: target, among: `case`.index.ids.sorted())
      findings.flag(
        waiver, .value(SchemaNames.target),
        message: Phrase(
          en: "no part of the agreement has the id “\(target)”",
          fr: "aucune partie de l’accord n’a l’identifiant « \(target) »"),
        label: Phrase(en: "unknown part", fr: "partie inconnue"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <waivers><waiver rule="parties/outside-the-state" target="⟦comission⟧" date="2026-02-01" expires="2027-02-01"><office xml:lang="en">Secretary General</office><justification xml:lang="en">The law will change.</justification></waiver></waivers>
      """),
  ]
}
