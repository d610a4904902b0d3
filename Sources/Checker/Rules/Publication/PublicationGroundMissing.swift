import Diagnostics
import Registry

/// PUB-DECISION
enum PublicationGroundMissing: AgreementRule {
  static let card = Card(
    id: "publication/ground-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("GNSEI guidelines", "G-C2", nature: .guideline),
      Citation("Electoral integrity task forces", "TF-15", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "not everything is published, and the ground is not stated",
      fr: "tout n’est pas publié, et le motif n’est pas indiqué"),
    finds: Phrase(
      en: "A decision to publish in part, a summary or nothing, without a ground or without the law behind it.",
      fr: "Une décision de publier en partie, un résumé ou rien, sans motif ou sans la loi qui la fonde."),
    why: Phrase(
      en: "secrecy without a ground in law cannot be challenged, and is taken for something to hide",
      fr: "un secret sans motif légal ne peut être contesté et passe pour une dissimulation"),
    mend: Phrase(
      en: "add ground=\"…\" and <basis> with the provision, or publish in full",
      fr: "ajoutez ground=\"…\" et <basis> avec la disposition, ou publiez intégralement"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard publication.decision != "full" else { return }
    let missing: Phrase
    if publication.ground == nil {
      missing = Phrase(en: "does not say on which ground", fr: "ne dit pas pour quel motif")
    } else if publication.basis == nil {
      missing = Phrase(en: "does not cite the law behind it", fr: "ne cite pas la loi qui la fonde")
    } else {
      return
    }
    findings.flag(
      publication, .value(SchemaNames.decision),
      message: Phrase(
        en: "keeps a part from the public, but \(missing.en)", fr: "soustrait une partie au public, mais \(missing.fr)"),
      label: Phrase(en: "without ground", fr: "sans motif"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("publication", ["decision=\"full\"": "decision=\"⟦partial⟧\" review=\"2027-01-12\""])),
  ]
}
