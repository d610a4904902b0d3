import Diagnostics
import Registry
import XML

enum StructurePartContradicted: AgreementRule {
  static let card = Card(
    id: "structure/part-contradicted", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a part is said not to apply, but it is there",
      fr: "une partie est dite sans objet, mais elle est présente"),
    finds: Phrase(
      en: "A notApplicable about a part that the agreement does have.",
      fr: "Un notApplicable pour une partie que l’accord comporte."),
    why: Phrase(
      en: "one of the two is wrong, and readers cannot know which",
      fr: "l’un des deux est faux, et le lecteur ne peut savoir lequel"),
    mend: Phrase(en: "take out the notApplicable, or the part", fr: "retirez le notApplicable, ou la partie"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for absence in `case`.agreement.notApplicables {
      guard let name = SchemaNames.vocabulary.name(of: absence.group), let part = `case`.agreement.element.first(name)
      else { continue }
      let line = part.sourceRange(part.range).start.line
      findings.flag(
        absence, .attribute(SchemaNames.group),
        message: Phrase(
          en: "<\(absence.group)> is said not to apply, but stands in line \(line)",
          fr: "<\(absence.group)> est dit sans objet, mais figure à la ligne \(line)"),
        label: Phrase(en: "it is there", fr: "elle est là"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <notApplicable ⟦group="incidents"⟧ reason="not-applicable"><explanation xml:lang="en">None.</explanation></notApplicable>
      <notApplicable group="directions" reason="not-applicable"><explanation xml:lang="en">Nobody instructs anybody.</explanation></notApplicable>
      <notApplicable group="personnel" reason="not-applicable"><explanation xml:lang="en">No staff are lent.</explanation></notApplicable>
      <notApplicable group="crisis" reason="not-applicable"><explanation xml:lang="en">The exchange is suspended in a crisis.</explanation></notApplicable>
      """),
  ]
}
