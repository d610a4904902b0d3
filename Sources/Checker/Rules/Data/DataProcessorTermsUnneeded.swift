import Diagnostics
import Registry

/// from real agreements
enum DataProcessorTermsUnneeded: AgreementRule {
  static let card = Card(
    id: "data/processor-terms-unneeded", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("defects found in real agreements", nature: .engineering),
      Citation("GDPR", "art. 28(3)", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the duties of a processor are put on a controller",
      fr: "les obligations d’un sous-traitant sont imposées à un responsable"),
    finds: Phrase(
      en: "A flow with terms that bind a processor, in which nobody is a processor.",
      fr: "Un flux avec des conditions liant un sous-traitant, où nul n’est sous-traitant."),
    why: Phrase(
      en: "a controller that takes instructions like a processor is responsible for what it does not decide",
      fr: "un responsable qui obéit comme un sous-traitant répond de ce qu’il ne décide pas"),
    mend: Phrase(
      en: "name the processor in <role>, or remove <processorTerms>",
      fr: "nommez le sous-traitant dans <role>, ou retirez <processorTerms>"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for flow in `case`.flows where !flow.roles.isEmpty {
      guard let terms = flow.processorTerms.elements.first,
        !flow.roles.contains(where: { $0.role == "processor" || $0.role == "sub-processor" })
      else { continue }
      findings.flag(
        terms,
        message: Phrase(
          en: "binds a processor, but nobody in this flow is one",
          fr: "lie un sous-traitant, mais nul ne l’est dans ce flux"),
        label: Phrase(en: "no processor", fr: "pas de sous-traitant"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "<lawfulBasis":
            "<⟦processorTerms⟧ xml:lang=\"en\">The Commission acts on instructions only.</processorTerms><lawfulBasis"
        ])),
  ]
}
