import Diagnostics
import Registry
import XML

enum ProfileParameterRepeated: RegisterRule {
  static let card = Card(
    id: "profile/parameter-repeated", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the profile sets a number twice",
      fr: "le profil fixe deux fois un nombre"),
    finds: Phrase(
      en: "A parameter that the profile of registry.xml sets more than once.",
      fr: "Un paramètre que le profil de registry.xml fixe plus d’une fois."),
    why: Phrase(
      en: "of two decisions only one can hold, and nobody could see which",
      fr: "de deux décisions une seule peut valoir, et nul ne pourrait voir laquelle"),
    mend: Phrase(
      en: "leave the one that the jurisdiction decided, and take the other out",
      fr: "gardez celle que le pays a décidée, et retirez l’autre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    let entries = `case`.register.profile?.profile.parameters ?? []
    for (entry, before) in entries.repeated(by: \.name) {
      let line = before.element.sourceRange(before.element.nameRange).start.line
      findings.flag(
        entry, .value(SchemaNames.name),
        message: Phrase(
          en: "“\(entry.name)” was set to \(before.value) in line \(line) already",
          fr: "« \(entry.name) » est déjà fixé à \(before.value) à la ligne \(line)"),
        label: Phrase(en: "set again", fr: "fixé de nouveau"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>",
        with:
          "<profile><parameter name=\"contact-months\" value=\"12\"/><parameter name=\"⟦contact-months⟧\" value=\"24\"/></profile>"
      )
    ]),
  ]
}
