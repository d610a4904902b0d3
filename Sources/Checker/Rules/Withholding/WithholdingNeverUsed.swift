import Diagnostics
import Registry
import XML

/// RED-GROUND
enum WithholdingNeverUsed: AgreementRule {
  static let card = Card(
    id: "withholding/never-used", kind: .record, severity: .record(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-C2", nature: .guideline),
      Citation("US Project Open Data", "redactions", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "a decision to withhold withholds nothing", fr: "une décision d’occultation n’occulte rien"),
    finds: Phrase(
      en: "A withholding decision to which no passage, field or document refers.",
      fr: "Une décision d’occultation à laquelle aucun passage, champ ou document ne renvoie."),
    why: Phrase(
      en: "readers would look for a gap that is not there, or not see the one that is",
      fr: "le lecteur chercherait une lacune qui n’existe pas, ou ne verrait pas celle qui existe"),
    mend: Phrase(
      en: "mark what is withheld with the id of the decision, or take the decision out",
      fr: "marquez ce qui est occulté avec l’identifiant de la décision, ou retirez la décision"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for decision in `case`.agreement.withholdings {
      let isUsed = `case`.index.references.contains {
        ($0.attribute == SchemaNames.withheld || $0.attribute == SchemaNames.ref)
          && $0.element[$0.attribute] == decision.id
      }
      guard !isUsed else { continue }
      findings.flag(
        decision, .value(SchemaNames.id),
        message: Phrase(en: "nothing is withheld by this decision", fr: "cette décision n’occulte rien"),
        label: Phrase(en: "never used", fr: "jamais employée"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <withholdings><withholding id="⟦w1⟧" ground="system-security" instrument="civil-status-act" provision="s. 20" decided="2026-01-05" review="2027-01-05" size="word"><office xml:lang="en">Secretary General</office><substitute xml:lang="en">How the files are protected.</substitute></withholding></withholdings>
      """,
      replacing: [
        "<publication decision=\"full\"": Specimen.partlyPublished, "<consultation opened": Specimen.lawOfWithholding,
      ]),
  ]
}
