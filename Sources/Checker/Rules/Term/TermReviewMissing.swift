import Diagnostics
import Registry

/// LIF-REVIEW
enum TermReviewMissing: AgreementRule {
  static let card = Card(
    id: "term/review-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20", nature: .analogy),
      Citation("NIST SP 800-53", "CA-3c", nature: .analogy),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement is never reviewed",
      fr: "l’accord n’est jamais réexaminé"),
    finds: Phrase(
      en: "A term without a duty of review, or a duty that says neither how often nor when.",
      fr: "Une durée sans obligation de réexamen, ou une obligation qui ne dit ni la fréquence ni la date."),
    why: Phrase(
      en: "an agreement that is not looked at again drifts away from what was meant",
      fr: "un accord qu’on ne réexamine pas s’écarte de ce qui était voulu"),
    mend: Phrase(
      en: "add <review> with an interval, the day of the next review, or a time after each election",
      fr: "ajoutez <review> avec un intervalle, la date du prochain réexamen ou un délai après chaque élection"),
    waive: Phrase(
      en: "Where the agreement lasts for one election only and ends with a report.",
      fr: "Lorsque l’accord ne vaut que pour une élection et se clôt par un rapport."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    if let review = term.review {
      guard review.interval == nil, review.next == nil, review.afterElection == nil else { return }
      findings.flag(
        review,
        message: Phrase(
          en: "says neither how often nor when the agreement is reviewed",
          fr: "ne dit ni à quelle fréquence ni quand l’accord est réexaminé"),
        label: Phrase(en: "no time", fr: "sans échéance"))
    } else {
      findings.flag(
        term, message: Phrase(en: "provides for no review", fr: "ne prévoit aucun réexamen"),
        label: Phrase(en: "no review", fr: "aucun réexamen"))
    }
  }

  private static let review =
    "<review interval=\"P1Y\" next=\"2027-01-15\"><afterElection duration=\"P90D\" event=\"election-day\"/></review>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", [review: "", "<term ": "<⟦term⟧ "])),
    .flagged(
      Specimen.part(
        "term", [review: "<⟦review⟧><description xml:lang=\"en\">From time to time.</description></review>"])
        + Specimen.part("classification", ["<serves election=\"general-2027\"/>": ""])),
  ]
}
