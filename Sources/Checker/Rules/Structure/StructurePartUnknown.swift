import Diagnostics
import Registry
import XML

enum StructurePartUnknown: AgreementRule {
  static let card = Card(
    id: "structure/part-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "notApplicable names a part that no agreement has",
      fr: "notApplicable nomme une partie qu’aucun accord ne comporte"),
    finds: Phrase(
      en: "A notApplicable whose group is not the name of a part of an agreement.",
      fr: "Un notApplicable dont group n’est pas le nom d’une partie d’accord."),
    why: Phrase(
      en: "the reason given would stand beside nothing",
      fr: "la raison donnée ne se rattacherait à rien"),
    mend: Phrase(en: "write the name of the part that is left out", fr: "écrivez le nom de la partie omise"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for absence in `case`.agreement.notApplicables where !groups.contains(absence.group) {
      let help = findings.suggestion(for: absence.group, among: groups)
      findings.flag(
        absence, .value(SchemaNames.group),
        message: Phrase(
          en: "an agreement has no part called “\(absence.group)”",
          fr: "un accord n’a pas de partie nommée « \(absence.group) »"),
        label: Phrase(en: "unknown part", fr: "partie inconnue"),
        help: help)
    }
  }

  private static let groups = Resolver.groups

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <notApplicable group="⟦directons⟧" reason="not-applicable"><explanation xml:lang="en">Nobody instructs anybody.</explanation></notApplicable>
      <notApplicable group="personnel" reason="not-applicable"><explanation xml:lang="en">No staff are lent.</explanation></notApplicable>
      <notApplicable group="crisis" reason="not-applicable"><explanation xml:lang="en">The exchange is suspended in a crisis.</explanation></notApplicable>
      """),
  ]
}
