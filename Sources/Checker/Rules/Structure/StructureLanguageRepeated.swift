import Diagnostics
import Registry
import XML

enum StructureLanguageRepeated: FileRule {
  static let card = Card(
    id: "structure/language-repeated", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the same thing is said twice in one language",
      fr: "la même chose est dite deux fois dans une langue"),
    finds: Phrase(
      en: "A text that stands twice for one language, such as two English titles.",
      fr: "Un texte qui figure deux fois pour une langue, comme deux titres en anglais."),
    why: Phrase(
      en: "readers would be shown one of the two by chance",
      fr: "le lecteur verrait l’un des deux au hasard"),
    mend: Phrase(
      en: "keep one of the two, or mark the language that the other is in",
      fr: "gardez l’un des deux, ou indiquez la langue de l’autre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for element in `case`.index.repeatedLanguages where !repeats.contains(element.localName) {
      let language = element[SchemaNames.xmlLang] ?? ""
      findings.flag(
        element, .attribute(SchemaNames.xmlLang),
        message: Phrase(
          en: "<\(element.localName)> stands here a second time for the language “\(language)”",
          fr: "<\(element.localName)> figure ici une deuxième fois pour la langue « \(language) »"),
        label: Phrase(en: "language repeated", fr: "langue répétée"))
    }
  }

  /// Elements of which there are several on purpose: each holds another statement.
  private static let repeats: Set<String> = [
    "terminationGround", "exception", "order", "displacedRule", "missing", "finding", "state", "rule", "benefit",
    "name",
    "acronym", "foreign", "duty",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <title xml:lang="en">Agreement on civil status data</title><title ⟦xml:lang="en"⟧>Agreement on the civil status</title>
      """),
  ]
}
