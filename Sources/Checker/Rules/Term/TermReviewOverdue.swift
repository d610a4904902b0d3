import Diagnostics
import Registry
import XML

/// LIF-REVIEW
enum TermReviewOverdue: AgreementRule {
  static let card = Card(
    id: "term/review-overdue", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20", nature: .analogy),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a review is overdue",
      fr: "un réexamen est en retard"),
    finds: Phrase(
      en:
        "A day for the next review, set by the agreement or by the last review, that has passed without one. Where no day is set, the interval counts.",
      fr:
        "Une date du prochain réexamen, fixée par l’accord ou par le dernier réexamen, passée sans réexamen. Faute de date, l’intervalle compte."
    ),
    why: Phrase(
      en: "a promise of review that nobody keeps is worse than none, because it reassures",
      fr: "une promesse de réexamen non tenue est pire qu’aucune, car elle rassure"),
    mend: Phrase(
      en: "hold the review and add it to the record, with the day of the next one",
      fr: "procédez au réexamen et inscrivez-le au registre, avec la date du suivant"),
    waive: Phrase(
      en: "Where the review is under way; say until when.",
      fr: "Lorsque le réexamen est en cours ; dites jusqu’à quand."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, !`case`.whole.status.isEnded,
      let due = `case`.series.reviewDue(of: `case`.agreement, asOf: `case`.day), due.day < `case`.day,
      `case`.series.effectiveDay(of: `case`.agreement) != nil
    else { return }
    findings.flag(
      due.element, .value(SchemaNames.next),
      message: Phrase(
        en: "was due on \(due.day), and the record holds no review since",
        fr: "était attendu le \(due.day), et le registre n’en contient aucun depuis"),
      label: Phrase(en: "overdue", fr: "en retard"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["next=\"2027-01-15\"": "next=\"⟦2026-11-13⟧\""])),
    .flagged(
      record: Specimen.record + """

        <event id="e6" date="2026-08-03" type="reviewed" version="1"><review kind="periodic" next="⟦2026-11-02⟧"><conclusion xml:lang="en">It works.</conclusion></review></event>
        """),
  ]
}
