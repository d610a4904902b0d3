import Diagnostics
import Registry

/// CAL-REVIEW-AFTER
enum CalendarReviewAfterElectionMissing: AgreementRule {
  static let card = Card(
    id: "calendar/review-after-election-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
      Citation("Electoral integrity task forces", "TF-19", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "no review is due soon after each election that the agreement serves",
      fr: "aucun réexamen n’est prévu peu après chaque élection que l’accord sert"),
    finds: Phrase(
      en: "A duty of review without a time after elections, or with a time longer than the profile allows.",
      fr:
        "Une obligation de réexamen sans délai après les élections, ou avec un délai plus long que ne le permet le profil."
    ),
    why: Phrase(
      en: "lessons are drawn while people remember, or not at all",
      fr: "les leçons se tirent tant qu’on se souvient, ou jamais"),
    mend: Phrase(
      en: "add <afterElection> to <review>, counted from election day",
      fr: "ajoutez <afterElection> dans <review>, compté depuis le jour du scrutin"),
    waive: Phrase(
      en: "Where the agreement ends with the election and another report is made.",
      fr: "Lorsque l’accord prend fin avec l’élection et qu’un autre rapport est établi."))

  static var leansOn: RegistryParts { .calendar }

  static let parameters = [
    Parameter(
      "review-after-election-days", 120,
      Phrase(en: "days after an election by which it is reviewed", fr: "jours après une élection pour la réexaminer"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, let review = agreement.term?.review, !agreement.classification.serves.isEmpty else {
      return
    }
    guard let limit = review.afterElection else {
      findings.flag(
        review,
        message: Phrase(
          en: "does not ask for a review after each election", fr: "ne demande pas de réexamen après chaque élection"),
        label: Phrase(en: "not after elections", fr: "pas après les élections"))
      return
    }
    let allowed = `case`.value(parameters[0])
    let slowest = `case`.servedElections.compactMap { election in limit.day(in: election).map { $0 - election.day } }
      .max()
    let days = slowest ?? limit.duration.approximateDays
    guard days > allowed else { return }
    findings.flag(
      limit, .attribute(SchemaNames.duration),
      message: Phrase(
        en: "allows \(days) days after election day for the review; at most \(allowed) are asked",
        fr: "laisse \(days) jours après le scrutin pour le réexamen ; \(allowed) au plus sont demandés"),
      label: Phrase(en: "too long", fr: "trop long"))
  }

  private static let limit = "<afterElection duration=\"P90D\" event=\"election-day\"/>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("term", ["<review": "<⟦review⟧", limit: ""])),
    .flagged(Specimen.part("term", [limit: "<afterElection ⟦duration=\"P180D\"⟧ event=\"election-day\"/>"])),
  ]
}
