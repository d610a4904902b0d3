import Diagnostics
import Registry

/// CAL-EXERCISE
enum CalendarNoExercise: AgreementRule {
  static let card = Card(
    id: "calendar/no-exercise", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E2", nature: .guideline),
      Citation("GNSEI guidelines", "G-P4", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "no joint exercise or training is planned before an election that the agreement serves",
      fr: "aucun exercice commun ni formation n’est prévu avant une élection que l’accord sert"),
    finds: Phrase(
      en: "A served election still ahead for which neither an exercise nor a training has a date before election day.",
      fr: "Une élection à venir que l’accord sert, sans exercice ni formation daté avant le jour du scrutin."),
    why: Phrase(
      en: "what was never tried together fails on the day on which it cannot be tried again",
      fr: "ce qui n’a jamais été essayé ensemble échoue le jour où l’on ne peut plus essayer"),
    mend: Phrase(
      en:
        "add <exercise> with a time before election day, or name the group exercises in <notApplicable> with the reason",
      fr:
        "ajoutez <exercise> avec une date avant le scrutin, ou nommez le groupe exercises dans <notApplicable> avec la raison"
    ),
    waive: Phrase(
      en: "Where the partners work together all the time, or nothing is done near an election.",
      fr: "Lorsque les partenaires travaillent toujours ensemble, ou que rien n’est fait près d’une élection."))

  static var leansOn: RegistryParts { .calendar }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, !agreement.classification.serves.isEmpty, !agreement.leavesOut("exercises") else { return }
    let deadlines = agreement.exercises.map(\.deadline) + (agreement.personnel?.trainings.map(\.deadline) ?? [])
    for served in agreement.classification.serves {
      guard let election = `case`.register.election(served.election), election.day > `case`.day,
        !deadlines.contains(where: { isBefore(election, $0) })
      else { continue }
      findings.flag(
        served, .startTag,
        message: Phrase(
          en: "no joint exercise or training is planned before the election of \(election.day)",
          fr: "aucun exercice commun ni formation n’est prévu avant l’élection du \(election.day)"),
        label: Phrase(en: "nothing rehearsed", fr: "rien n’est répété"))
    }
  }

  /// A time without a date is one that the parties can still choose: it counts.
  private static func isBefore(_ election: Election, _ deadline: Deadline?) -> Bool {
    guard let deadline else { return true }
    if let date = deadline.date { return date < election.day && election.day - date <= 730 }
    guard let limit = deadline.limit, let day = limit.day(in: election) else { return true }
    return day < election.day
  }

  private static let late = "<limit duration=\"P90D\" direction=\"before\" event=\"election-day\"/>"

  static let examples: [Example] = [
    .clean(),
    .clean(
      Specimen.part("exercises", [late: ""]).replacing("<deadline></deadline>", with: "<deadline date=\"2027-02-01\"/>")
    ),
    .flagged(
      Specimen.part("exercises", [late: "<limit duration=\"P30D\" event=\"election-day\"/>"])
        + Specimen.part(
          "classification", ["<serves election=\"general-2027\"/>": "⟦<serves election=\"general-2027\"/>⟧"])
        + Specimen.part("text", ["90 days before election day": "30 days after election day"])),
  ]
}
