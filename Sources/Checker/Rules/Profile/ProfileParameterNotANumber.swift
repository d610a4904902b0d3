import Diagnostics
import Registry
import XML

enum ProfileParameterNotANumber: RegisterRule {
  static let card = Card(
    id: "profile/parameter-not-a-number", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a parameter of the profile is not a whole number",
      fr: "un paramètre du profil n’est pas un nombre entier"),
    finds: Phrase(
      en: "A parameter whose value is not a whole number from 0 to 100,000.",
      fr: "Un paramètre dont la valeur n’est pas un nombre entier de 0 à 100 000."),
    why: Phrase(
      en: "the rule would fall back on its own proposal unseen",
      fr: "la règle reviendrait sans bruit à sa propre proposition"),
    mend: Phrase(en: "write a whole number, such as 30", fr: "écrivez un nombre entier, comme 30"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    for entry in `case`.register.profile?.profile.parameters ?? [] where Profile.number(entry.value) == nil {
      findings.flag(
        entry, .value(SchemaNames.value),
        message: Phrase(
          en: "“\(entry.value)” is not a whole number from 0 to 100,000",
          fr: "« \(entry.value) » n’est pas un nombre entier de 0 à 100 000"),
        label: Phrase(en: "not a number", fr: "pas un nombre"),
        help: nil)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>", with: "<profile><parameter name=\"contact-months\" value=\"⟦twelve⟧\"/></profile>")
    ]),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>", with: "<profile><parameter name=\"contact-months\" value=\"⟦9223372036854775807⟧\"/></profile>")
    ]),
  ]
}
