import Diagnostics
import Registry

/// PUB-DECISION
enum PublicationReviewMissing: AgreementRule {
  static let card = Card(
    id: "publication/review-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Freedom of information acts", "grounds and review of exemptions", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a decision not to publish is never looked at again",
      fr: "une décision de ne pas publier n’est jamais réexaminée"),
    finds: Phrase(
      en: "A decision to publish in part, a summary or nothing, without a day on which it is looked at again.",
      fr: "Une décision de publier en partie, un résumé ou rien, sans date de réexamen."),
    why: Phrase(
      en: "grounds for secrecy pass, but secrecy without an end stays",
      fr: "les motifs du secret passent, mais un secret sans fin demeure"),
    mend: Phrase(
      en: "add review=\"…\" with the day on which the decision is looked at again",
      fr: "ajoutez review=\"…\" avec la date du réexamen de la décision"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard publication.decision != "full", publication.review == nil else { return }
    findings.flag(
      publication, .value(SchemaNames.decision),
      message: Phrase(
        en: "keeps a part from the public without a day on which that is looked at again",
        fr: "soustrait une partie au public sans date de réexamen"),
      label: Phrase(en: "no review", fr: "sans réexamen"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "publication",
        [
          "decision=\"full\"": "decision=\"⟦summary⟧\" ground=\"system-security\"",
          "<consultation": "<basis instrument=\"electoral-act\" provision=\"s. 12\"/><consultation",
        ])),
  ]
}
