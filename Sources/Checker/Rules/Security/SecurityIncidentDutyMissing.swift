import Diagnostics
import Registry

/// SEC-INCIDENT
enum SecurityIncidentDutyMissing: AgreementRule {
  static let card = Card(
    id: "security/incident-duty-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-P3", nature: .guideline), Citation("NIST SP 800-53", "CA-3", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-1", nature: .guideline),
    ],
    threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "nobody has to tell the commission of an incident with its data or systems",
      fr: "nul n’a à signaler à la commission un incident touchant ses données ou ses systèmes"),
    finds: Phrase(
      en:
        "An agreement by which personal data moves or a system is opened, without a duty to report incidents to the commission.",
      fr:
        "Un accord qui fait circuler des données personnelles ou ouvre un système, sans obligation de signaler les incidents à la commission."
    ),
    why: Phrase(
      en: "what the commission learns from the newspapers it can no longer contain",
      fr: "ce que la commission apprend par la presse, elle ne peut plus le contenir"),
    mend: Phrase(
      en: "add <duty> to <incidents>, from the partner to the commission, with a limit in hours",
      fr: "ajoutez <duty> dans <incidents>, du partenaire à la commission, avec un délai en heures"),
    waive: Phrase(
      en: "Where a law that is cited in the text imposes the same duty.",
      fr: "Lorsqu’une loi citée dans le texte impose la même obligation."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard let sharing = agreement.dataSharing, `case`.commission != nil,
      !sharing.systemAccesses.isEmpty || sharing.flows.contains(where: `case`.isPersonal),
      !agreement.incidents.contains(where: { `case`.includesCommission($0.to) }), !agreement.leavesOut("incidents")
    else { return }
    findings.flag(
      agreement.element.first(SchemaNames.incidents) ?? sharing.element,
      message: Phrase(
        en: "obliges nobody to tell the commission of an incident",
        fr: "n’oblige personne à signaler un incident à la commission"),
      label: Phrase(en: "nobody tells", fr: "nul ne signale"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "incidents",
        ["<incidents>": "<⟦incidents⟧>", "from=\"registry\" to=\"commission\"": "from=\"commission\" to=\"registry\""])),
  ]
}
