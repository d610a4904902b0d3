import Diagnostics
import Registry

/// SEC-INCIDENT
enum SecurityIncidentToldTooLate: AgreementRule {
  static let card = Card(
    id: "security/incident-told-too-late", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-P3", nature: .guideline), Citation("NIST SP 800-53", "CA-3", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-1", nature: .guideline),
    ],
    threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "the commission is told of incidents later than it must know",
      fr: "la commission est avertie des incidents plus tard qu’il ne le faut"),
    finds: Phrase(
      en:
        "A duty to report incidents to the commission within more hours than the profile allows, or without a shorter time on election day.",
      fr:
        "Une obligation de signaler les incidents à la commission en plus d’heures que ne le permet le profil, ou sans délai plus court le jour du scrutin."
    ),
    why: Phrase(
      en: "on election day an hour decides; an answer a day later comes after the count",
      fr: "le jour du scrutin, une heure décide ; une réponse le lendemain vient après le dépouillement"),
    mend: Phrase(
      en: "shorten the limit, and give onElectionDay, for example PT1H",
      fr: "raccourcissez le délai, et donnez onElectionDay, par exemple PT1H"),
    waive: Phrase(
      en: "Where the incidents can do no harm on election day.",
      fr: "Lorsque les incidents ne peuvent nuire le jour du scrutin."))

  static let parameters = [
    Parameter(
      "incident-hours", 24,
      Phrase(en: "hours within which an incident is reported", fr: "heures pour signaler un incident")),
    Parameter(
      "incident-hours-election-day", 1,
      Phrase(
        en: "hours within which an incident is reported on election day",
        fr: "heures pour signaler un incident le jour du scrutin")),
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for duty in `case`.agreement.incidents where `case`.includesCommission(duty.to) {
      let (usual, urgent) = (`case`.value(parameters[0]), `case`.value(parameters[1]))
      let limit = duty.limit
      if limit.duration.approximateHours > Double(usual) {
        findings.flag(
          limit, .attribute(SchemaNames.duration),
          message: Phrase(
            en: "tells the commission of incidents later than after \(usual) hours",
            fr: "avertit la commission des incidents après plus de \(usual) heures"),
          label: Phrase(en: "too late", fr: "trop tard"))
      } else if (duty.onElectionDay ?? limit.inElection).approximateHours > Double(urgent) {
        findings.flag(
          duty, duty.onElectionDay == nil ? .name : .attribute(SchemaNames.onElectionDay),
          message: Phrase(
            en: "does not say that on election day the commission is told within \(urgent) h",
            fr: "ne dit pas que le jour du scrutin la commission est avertie en \(urgent) h"),
          label: Phrase(en: "too late on the day", fr: "trop tard ce jour"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("incidents", ["duration=\"PT24H\"": "⟦duration=\"PT48H\"⟧"])
        + Specimen.part("text", ["within 24 hours": "within 48 hours"])),
    .flagged(
      Specimen.part("incidents", [" onElectionDay=\"PT1H\"": "", "<duty id": "<⟦duty⟧ id"])
        + Specimen.part("text", [", on election day within 1 hour": ""])),
    .flagged(
      Specimen.part("incidents", ["onElectionDay=\"PT1H\"": "⟦onElectionDay=\"PT6H\"⟧"])
        + Specimen.part("text", ["within 1 hour": "within 6 hours"])),
  ]
}
