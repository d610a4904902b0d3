import Diagnostics
import Registry

/// PUB-DECISION
enum PublicationDecisionContradicted: AgreementRule {
  static let card = Card(
    id: "publication/decision-contradicted", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Electoral integrity task forces", "TF-15", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "it is said that everything is published, but something is withheld",
      fr: "il est dit que tout est publié, mais une partie est occultée"),
    finds: Phrase(
      en: "A decision to publish in full beside decisions to withhold passages, fields or documents.",
      fr:
        "Une décision de publication intégrale à côté de décisions d’occulter des passages, des champs ou des documents."
    ),
    why: Phrase(
      en: "a reader who is told that nothing is missing will not look for what is",
      fr: "un lecteur à qui l’on dit que rien ne manque ne cherchera pas ce qui manque"),
    mend: Phrase(
      en: "write decision=\"partial\" with its ground and review, or lift the withholding",
      fr: "indiquez decision=\"partial\" avec motif et réexamen, ou levez l’occultation"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard publication.decision == "full", !`case`.agreement.withholdings.isEmpty else { return }
    findings.flag(
      publication, .value(SchemaNames.decision),
      message: Phrase(
        en: "says that everything is published, but the agreement withholds something",
        fr: "dit que tout est publié, mais l’accord occulte quelque chose"),
      label: Phrase(en: "not everything", fr: "pas tout"))
  }

  private static let detail = "<description xml:lang=\"en\">Files are encrypted and signed.</description>"

  private static let withholding = """
    <withholdings>
      <withholding id="w1" ground="system-security" instrument="electoral-act" provision="s. 12" decided="2026-01-12" review="2027-01-12" size="field">
        <office xml:lang="en">Secretary General</office><substitute xml:lang="en">How files are protected.</substitute>
      </withholding>
    </withholdings>
    """

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("publication", ["\"full\"": "\"⟦full⟧\""]) + withholding
        + Specimen.part("safeguards", [detail: "<description xml:lang=\"en\" withheld=\"w1\"/>"])),
  ]
}
