import Diagnostics
import Registry

/// RED-REVIEW-DUE
enum PublicationReviewOverdue: AgreementRule {
  static let card = Card(
    id: "publication/review-overdue", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Freedom of information acts", "grounds and review of exemptions", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a decision not to publish should have been looked at again",
      fr: "une décision de ne pas publier aurait dû être réexaminée"),
    finds: Phrase(
      en:
        "A day of review of the decision to publish that has passed without a review in the record. Decisions on single passages are for another rule.",
      fr:
        "Une date de réexamen de la décision de publication passée sans réexamen au registre. Les décisions sur des passages relèvent d’une autre règle."
    ),
    why: Phrase(
      en: "a decision that was to be temporary becomes permanent by neglect",
      fr: "une décision provisoire devient permanente par négligence"),
    mend: Phrase(
      en: "look at the decision again, and add a review of kind withholding-review to the record",
      fr: "réexaminez la décision et ajoutez au registre un réexamen de type withholding-review"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard publication.decision != "full", let due = publication.review, due < `case`.day,
      `case`.agreement.withholdings.isEmpty
    else { return }
    let looked = `case`.series.record?.events.contains { $0.review?.kind == "withholding-review" && $0.date >= due }
    guard looked != true else { return }
    findings.flag(
      publication, .value(SchemaNames.review),
      message: Phrase(en: "was to be looked at again by \(due)", fr: "devait être réexaminée avant le \(due)"),
      label: Phrase(en: "overdue", fr: "en retard"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "publication",
        [
          "decision=\"full\"": "decision=\"summary\" ground=\"system-security\" review=\"⟦2026-10-12⟧\"",
          "<consultation": "<basis instrument=\"electoral-act\" provision=\"s. 12\"/><consultation",
        ])),
  ]
}
