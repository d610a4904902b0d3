import Diagnostics
import Registry

/// DAT-INBOUND
enum DataNothingTold: AgreementRule {
  static let card = Card(
    id: "data/nothing-told", kind: .substance, severity: .substance(.advice),
    citations: [Citation("GNSEI guidelines", "G-P3", nature: .guideline)],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "the commission gives data, and is told nothing",
      fr: "la commission donne des données, et rien ne lui est dit"),
    finds: Phrase(
      en: "Data flows that all lead away from the commission, without a duty to tell it of incidents.",
      fr: "Des flux qui partent tous de la commission, sans obligation de lui signaler les incidents."),
    why: Phrase(
      en: "who helps with elections learns things that the commission must know to protect them",
      fr: "qui aide aux élections apprend des choses que la commission doit savoir pour les protéger"),
    mend: Phrase(
      en: "add what the partner tells the commission, as a flow or as a duty in <incidents>",
      fr: "ajoutez ce que le partenaire dit à la commission, comme flux ou comme obligation dans <incidents>"),
    waive: Phrase(
      en: "Where the partner can know nothing that matters for elections.",
      fr: "Lorsque le partenaire ne peut rien savoir qui importe aux élections."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.commission != nil, let sharing = `case`.agreement.dataSharing else { return }
    let flows = sharing.flows
    guard !flows.isEmpty, !flows.contains(where: { $0.to.contains(where: `case`.includesCommission) }),
      !`case`.agreement.incidents.contains(where: { `case`.includesCommission($0.to) })
    else { return }
    findings.flag(
      sharing,
      message: Phrase(
        en: "sends data from the commission only, and nobody has to tell it anything",
        fr: "n’envoie que des données de la commission, et nul n’a rien à lui dire"),
      label: Phrase(en: "one way", fr: "à sens unique"))
  }

  private static let flow: KeyValuePairs = [
    "<dataSharing>": "<⟦dataSharing⟧>", "from=\"registry\" to=\"commission\"": "from=\"commission\" to=\"registry\"",
    "holder=\"commission\"": "holder=\"registry\"",
  ]

  private static let text = Specimen.part(
    "text",
    [
      "The Commission keeps": "The Civil Registry keeps", " report\">": "\">",
      " Loss or leak is reported within 24 hours, on election day within 1 hour.": "",
    ])
  private static let unsaid =
    Specimen.part("notApplicable")
    + "<notApplicable group=\"incidents\" reason=\"not-applicable\"><explanation xml:lang=\"en\">The law has its own duty.</explanation></notApplicable>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("dataSharing", flow) + text + unsaid, removing: ["incidents"]),
  ]
}
