import Diagnostics
import Registry

/// LIF-REVIEW
enum TermReviewTooRare: AgreementRule {
  static let card = Card(
    id: "term/review-too-rare", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20", nature: .analogy),
      Citation("NIST SP 800-53", "CA-3c", nature: .analogy),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement is reviewed too rarely",
      fr: "l’accord est réexaminé trop rarement"),
    finds: Phrase(
      en: "An interval between two reviews that is longer than the jurisdiction asks.",
      fr: "Un intervalle entre deux réexamens plus long que ne le demande la juridiction."),
    why: Phrase(
      en: "faults that nobody looks for stay for years",
      fr: "des défauts que personne ne cherche durent des années"),
    mend: Phrase(
      en: "shorten the interval",
      fr: "raccourcissez l’intervalle"),
    waive: Phrase(
      en: "Where nothing moves between elections and a review follows each of them.",
      fr: "Lorsque rien ne se passe entre les élections et qu’un réexamen suit chacune d’elles."))

  static let parameters = [
    Parameter("review-months", 24, Phrase(en: "months between two reviews", fr: "mois entre deux réexamens"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let review = term.review, let interval = review.interval else { return }
    let months = `case`.value(parameters[0])
    guard interval > Span(months: months) else { return }
    findings.flag(
      review, .value(SchemaNames.interval),
      message: Phrase(
        en: "lets more than \(months) months pass between two reviews",
        fr: "laisse passer plus de \(months) mois entre deux réexamens"),
      label: Phrase(en: "too long", fr: "trop long"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["interval=\"P1Y\"": "interval=\"⟦P3Y⟧\""])),
  ]
}
