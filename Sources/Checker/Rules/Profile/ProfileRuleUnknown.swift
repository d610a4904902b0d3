import Diagnostics
import Registry
import XML

enum ProfileRuleUnknown: RegisterRule {
  static let card = Card(
    id: "profile/rule-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the profile is about a rule that does not exist",
      fr: "le profil porte sur une règle qui n’existe pas"),
    finds: Phrase(
      en: "A rule in the profile of registry.xml that is none of the checker.",
      fr: "Une règle du profil de registry.xml qui n’est pas du vérificateur."),
    why: Phrase(
      en: "what the jurisdiction decided would have no effect",
      fr: "ce que le pays a décidé resterait sans effet"),
    mend: Phrase(
      en: "write the name of the rule as concord rules gives it",
      fr: "écrivez le nom de la règle tel que concord rules le donne"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    for entry in `case`.register.profile?.profile.rules ?? [] where Checker.rule(RuleID(rawValue: entry.id)) == nil {
      let help = findings.suggestion(for: entry.id, among: Checker.cards.map(\.id.rawValue))
      findings.flag(
        entry, .value(SchemaNames.id),
        message: Phrase(en: "there is no rule “\(entry.id)”", fr: "il n’y a pas de règle « \(entry.id) »"),
        label: Phrase(en: "unknown rule", fr: "règle inconnue"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>",
        with:
          "<profile><rule id=\"⟦parties/lead-not-comission⟧\" severity=\"error\"><reason xml:lang=\"en\">Our law.</reason></rule></profile>"
      )
    ]),
  ]
}
