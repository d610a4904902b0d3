import Diagnostics
import Registry

/// DAT-ADVERSE
enum DataMachineDecidesAlone: AgreementRule {
  static let card = Card(
    id: "data/machine-decides-alone", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GDPR", "art. 22", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-17", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a machine decides about people, and nobody reviews it",
      fr: "une machine décide de personnes, et nul ne la contrôle"),
    finds: Phrase(
      en: "A flow with automated decisions on people without review by a person.",
      fr: "Un flux avec des décisions automatisées sur des personnes, sans contrôle humain."),
    why: Phrase(
      en: "a machine repeats its error for everybody alike, and nobody is there to hear the voter",
      fr: "une machine répète son erreur pour tous, et nul n’est là pour entendre l’électeur"),
    mend: Phrase(
      en: "say in <humanReview> who looks at each result and when",
      fr: "dites dans <humanReview> qui examine chaque résultat et quand"),
    waive: Phrase(
      en: "Where the decision has no effect on anybody.",
      fr: "Lorsque la décision n’a d’effet sur personne."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows where flow.automatedDecision == true && flow.humanReview.isEmpty {
      guard `case`.isPersonal(flow) else { continue }
      findings.flag(
        flow, .attribute(SchemaNames.automatedDecision),
        message: Phrase(
          en: "lets a machine decide about people without review by a person",
          fr: "laisse une machine décider de personnes sans contrôle humain"),
        label: Phrase(en: "no review", fr: "sans contrôle"))
    }
  }

  static let examples: [Example] = [
    .clean(Specimen.part("dataSharing", ["matching=\"true\"": "matching=\"true\" automatedDecision=\"true\""])),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "matching=\"true\"": "matching=\"true\" ⟦automatedDecision=\"true\"⟧",
          "<humanReview xml:lang=\"en\">An officer looks at each match.</humanReview>": "",
        ])),
  ]
}
