import Diagnostics
import Registry

/// DAT-ROLE-COHERENT
enum DataProcessorTermsMissing: AgreementRule {
  static let card = Card(
    id: "data/processor-terms-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("GDPR", "art. 28(3)", nature: .analogy)],
    threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a processor is bound by no terms",
      fr: "un sous-traitant n’est lié par aucune condition"),
    finds: Phrase(
      en: "A flow with a processor but without the terms that bind it.",
      fr: "Un flux avec un sous-traitant, sans les conditions qui le lient."),
    why: Phrase(
      en: "a processor without terms can do with the data what it likes",
      fr: "un sous-traitant sans conditions peut faire des données ce qu’il veut"),
    mend: Phrase(
      en: "say in <processorTerms> what the processor may do, and that it acts on instructions only",
      fr: "dites dans <processorTerms> ce que peut faire le sous-traitant, et qu’il n’agit que sur instruction"),
    waive: Phrase(
      en: "Where the terms stand in a contract that is published.",
      fr: "Lorsque les conditions figurent dans un contrat publié."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows where flow.processorTerms.isEmpty {
      guard let processor = flow.roles.first(where: { $0.role == "processor" }) else { continue }
      findings.flag(
        processor, .attribute(SchemaNames.role),
        message: Phrase(
          en: "makes \(`case`.name(of: processor.party, "en")) a processor without the terms that bind it",
          fr: "fait de \(`case`.name(of: processor.party, "fr")) un sous-traitant sans les conditions qui le lient"),
        label: Phrase(en: "terms missing", fr: "conditions manquantes"))
    }
  }

  private static let role = "<role party=\"registry\" role=\"controller\"/>"

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "dataSharing",
        [
          role:
            "<role party=\"registry\" role=\"processor\"/><processorTerms xml:lang=\"en\">Acts on instructions of the Commission only.</processorTerms>",
          "<role party=\"commission\" role=\"controller\"/>": "",
          "<dataSubject code=\"voter\"/>": "<dataSubject code=\"voter\"/>",
        ]
      ).replacing(
        "<role party=\"registry\" role=\"processor\"/>",
        with: "<role party=\"commission\" role=\"controller\"/><role party=\"registry\" role=\"processor\"/>")),
    .flagged(Specimen.part("dataSharing", [role: "<role party=\"registry\" ⟦role=\"processor\"⟧/>"])),
  ]
}
