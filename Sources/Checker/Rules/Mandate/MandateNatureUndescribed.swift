import Diagnostics
import Registry

/// MAN-NATURE: the nature of the collaboration is described.
enum MandateNatureUndescribed: AgreementRule {
  static let card = Card(
    id: "mandate/nature-undescribed", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("GNSEI guidelines", "G-P1", nature: .guideline),
    ], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the kind of collaboration is named but not described",
      fr: "la nature de la collaboration est nommée mais pas décrite"),
    finds: Phrase(
      en: "A nature of collaboration with a code and no sentence.",
      fr: "Une nature de collaboration avec un code et sans phrase."),
    why: Phrase(
      en: "the code tells the class; only a sentence tells readers what is done here",
      fr: "le code donne la catégorie ; seule une phrase dit au lecteur ce qui est fait ici"),
    mend: Phrase(
      en: "add a <description> of one sentence",
      fr: "ajoutez une <description> d’une phrase"),
    waive: Phrase(
      en: "Hardly ever: one sentence is enough.",
      fr: "Presque jamais : une phrase suffit."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for nature in judged.agreement.classification.natures where nature.description.isEmpty {
      findings.flag(
        nature, .attribute(SchemaNames.code),
        message: Phrase(
          en: "names the kind “\(judged.codeLists.label(nature.code, "en"))” without saying what it means here",
          fr: "nomme la catégorie « \(judged.codeLists.label(nature.code, "fr")) » sans dire ce qu’elle signifie ici"),
        label: Phrase(en: "not described", fr: "sans description"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <classification type="data-sharing-agreement" binding="binding">
        <nature ⟦code="information-exchange"⟧/>
        <area code="voter-register-data"/>
        <scope level="national"/>
        <serves election="general-2027"/>
      </classification>
      """),
  ]
}
