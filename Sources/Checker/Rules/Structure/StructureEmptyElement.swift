import Diagnostics
import Registry
import XML

/// STR-EMPTY-ELEMENT
enum StructureEmptyElement: FileRule {
  static let card = Card(
    id: "structure/empty-element", kind: .record, severity: .record(.warning),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("Pelican", "non_empty", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "an element stands there with nothing in it", fr: "un élément est présent mais vide"),
    finds: Phrase(
      en: "An element that may be left out, but was written without attribute, content or text.",
      fr: "Un élément facultatif, écrit sans attribut, sans contenu et sans texte."),
    why: Phrase(
      en: "an empty place looks as if something were known that is not",
      fr: "une place vide laisse croire que l’on sait ce que l’on ignore"),
    mend: Phrase(
      en: "fill it, or take it out; if it does not apply, say so in notApplicable",
      fr: "remplissez-le ou retirez-le ; s’il est sans objet, dites-le dans notApplicable"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for element in `case`.index.blank {
      findings.flag(
        element, .startTag,
        message: Phrase(en: "<\(element.localName)> has nothing in it", fr: "<\(element.localName)> est vide"),
        label: Phrase(en: "empty", fr: "vide"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged("⟦<legalEffect/>⟧"),
  ]
}
