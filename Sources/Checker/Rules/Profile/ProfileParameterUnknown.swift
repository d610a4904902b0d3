import Diagnostics
import Registry
import XML

enum ProfileParameterUnknown: RegisterRule {
  static let card = Card(
    id: "profile/parameter-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the profile sets a number that no rule uses",
      fr: "le profil fixe un nombre qu’aucune règle n’emploie"),
    finds: Phrase(
      en: "A parameter in the profile of registry.xml that no rule knows.",
      fr: "Un paramètre du profil de registry.xml qu’aucune règle ne connaît."),
    why: Phrase(
      en: "what the jurisdiction decided would have no effect",
      fr: "ce que le pays a décidé resterait sans effet"),
    mend: Phrase(
      en: "write the name of the parameter as concord explain gives it",
      fr: "écrivez le nom du paramètre tel que concord explain le donne"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    for entry in `case`.register.profile?.profile.parameters ?? [] where !Profile.parameterNames.contains(entry.name) {
      let help = findings.suggestion(for: entry.name, among: Profile.parameterNames.sorted())
      findings.flag(
        entry, .value(SchemaNames.name),
        message: Phrase(
          en: "no rule uses a parameter called “\(entry.name)”",
          fr: "aucune règle n’emploie de paramètre « \(entry.name) »"),
        label: Phrase(en: "unknown parameter", fr: "paramètre inconnu"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>", with: "<profile><parameter name=\"⟦contact-month⟧\" value=\"12\"/></profile>")
    ]),
  ]
}
