import Diagnostics
import Registry

/// CAL-COVERS-ELECTION
enum CalendarEndsInElectionPeriod: AgreementRule {
  static let card = Card(
    id: "calendar/ends-in-election-period", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "T6", nature: .guideline)],
    threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "the agreement ends during an election that it serves",
      fr: "l’accord prend fin pendant une élection qu’il sert"),
    finds: Phrase(
      en:
        "A last day that falls between the beginning of the election period and the final results of a served election.",
      fr:
        "Un dernier jour situé entre le début de la période électorale et les résultats définitifs d’une élection servie."
    ),
    why: Phrase(
      en: "help that stops in mid-election leaves the commission to bargain when it has no time to",
      fr: "une aide qui cesse en pleine élection oblige la commission à négocier quand elle n’en a pas le temps"),
    mend: Phrase(
      en: "move the last day past the final results of the election",
      fr: "repoussez le dernier jour après les résultats définitifs de l’élection"),
    waive: Phrase(
      en: "Where another agreement takes over on the following day.",
      fr: "Lorsqu’un autre accord prend le relais dès le lendemain."))

  static var leansOn: RegistryParts { .calendar }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term, let last = term.expires,
      let election = `case`.servedElections.first(where: { $0.periodStart <= last && last < $0.periodEnd })
    else { return }
    findings.flag(
      term, .attribute(SchemaNames.expires),
      message: Phrase(
        en: "ends on \(last), while the election of \(election.day) runs until \(election.periodEnd)",
        fr: "prend fin le \(last), alors que l’élection du \(election.day) dure jusqu’au \(election.periodEnd)"),
      label: Phrase(en: "in mid-election", fr: "en pleine élection"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["expires=\"2029-01-31\"": "⟦expires=\"2027-05-31\"⟧"])
        + Specimen.part("text", ["31 January 2029": "31 May 2027"])),
  ]
}
