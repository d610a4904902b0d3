import Diagnostics
import Registry

/// CAL-TIMELY-DECISION
enum CalendarDecisionAfterDeadline: AgreementRule {
  static let card = Card(
    id: "calendar/decision-after-deadline", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-P4", nature: .guideline),
      Citation("GNSEI guidelines", "G-L3", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a decision may take longer than the timetable of the election leaves",
      fr: "une décision peut durer plus longtemps que ne le permet le calendrier de l’élection"),
    finds: Phrase(
      en:
        "A time limit for a decision on counting, results, recounts, reruns or complaints that ends after the deadline for final results, or is longer than all the time between election day and that deadline.",
      fr:
        "Un délai de décision sur le dépouillement, les résultats, les recomptages, les scrutins à refaire ou les réclamations qui finit après l’échéance des résultats définitifs, ou dépasse tout le temps entre le scrutin et cette échéance."
    ),
    why: Phrase(
      en: "a right decision after the deadline is as useless as a wrong one",
      fr: "une décision juste mais tardive ne sert pas plus qu’une mauvaise"),
    mend: Phrase(
      en: "shorten the limit, or give a shorter one in inElectionPeriod",
      fr: "raccourcissez le délai, ou donnez-en un plus court dans inElectionPeriod"),
    waive: Phrase(
      en: "Where the decision cannot concern a running election.",
      fr: "Lorsque la décision ne peut concerner une élection en cours."))

  private static let bound: Set<String> = [
    "counting-tabulation", "results-declaration", "recount", "annulment-rerun", "complaints",
  ]

  static var leansOn: RegistryParts { .calendar }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for decision in `case`.agreement.decisions where bound.contains(decision.subject.value) {
      guard let limit = decision.limit, let election = `case`.electionsAhead.first(where: { isTooLate(limit, $0) })
      else {
        continue
      }
      findings.flag(
        limit, .startTag,
        message: Phrase(
          en: "may take longer than the deadline for results of the election of \(election.day) leaves",
          fr: "peut durer plus que ne le permet l’échéance des résultats de l’élection du \(election.day)"),
        label: Phrase(en: "too long", fr: "trop long"))
    }
  }

  private static func isTooLate(_ limit: TimeLimit, _ election: Election) -> Bool {
    guard let deadline = election.day(of: "results-declared") else { return false }
    if limit.direction != "before", let base = election.day(of: limit.event.value), base >= election.day {
      return base.adding(limit.inElection) > deadline
    }
    return limit.direction != "before" && limit.inElection.approximateDays > deadline - election.day
  }

  private static let limit = "<limit duration=\"P10D\" event=\"receipt\" inElectionPeriod=\"P3D\"/>"
  private static let text = Specimen.part(
    "text", ["within 10 days of receipt and within 3 days in the election period": "within 20 days of the complaint"])

  static let examples: [Example] = [
    .clean(Specimen.part("decisions", ["register-content": "complaints"])),
    .flagged(
      Specimen.part(
        "decisions", [limit: "⟦<limit duration=\"P20D\" event=\"complaint\"/>⟧", "register-content": "complaints"])
        + text),
  ]
}
