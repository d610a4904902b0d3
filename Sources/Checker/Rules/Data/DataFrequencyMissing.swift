import Diagnostics
import Registry

/// DAT-FREQUENCY
enum DataFrequencyMissing: AgreementRule {
  static let card = Card(
    id: "data/frequency-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("Ireland 2019", "s.19(1)(f)–(h)", nature: .analogy)],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a data flow does not say what sets it off, how often, or whether it is about single people",
      fr: "un flux de données ne dit pas ce qui le déclenche, sa fréquence, ou s’il porte sur des personnes"),
    finds: Phrase(
      en: "A data flow that lacks its trigger, its frequency, or whether it holds data on single people or totals.",
      fr:
        "Un flux de données sans déclencheur, sans fréquence, ou sans dire s’il porte sur des personnes ou des totaux."),
    why: Phrase(
      en: "a flow without a rhythm can become a standing window into the register",
      fr: "un flux sans rythme peut devenir une fenêtre permanente sur la liste électorale"),
    mend: Phrase(
      en: "add what is missing: level, frequency, <trigger>",
      fr: "ajoutez ce qui manque : level, frequency, <trigger>"),
    waive: Phrase(
      en: "Where the flow is defined in another published agreement.",
      fr: "Lorsque le flux est défini dans un autre accord publié."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows {
      let lacking: (en: String, fr: String)
      if flow.frequency == nil {
        lacking = ("how often the data is sent", "à quelle fréquence les données sont envoyées")
      } else if flow.trigger.isEmpty, flow.frequency != "continuous" {
        lacking = ("what sets it off", "ce qui le déclenche")
      } else if flow.level == nil {
        lacking = ("whether it is about single people or totals", "s’il porte sur des personnes ou des totaux")
      } else {
        continue
      }
      findings.flag(
        flow,
        message: Phrase(en: "does not say \(lacking.en)", fr: "ne dit pas \(lacking.fr)"),
        label: Phrase(en: "incomplete", fr: "incomplet"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("dataSharing", [" frequency=\"monthly\"": "", "<flow id": "<⟦flow⟧ id"])),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "<trigger xml:lang=\"en\">The end of each month.</trigger>": "", "<flow id": "<⟦flow⟧ id",
        ])),
    .flagged(Specimen.part("dataSharing", [" level=\"individual\"": "", "<flow id": "<⟦flow⟧ id"])),
  ]
}
