import Diagnostics
import Registry
import XML

enum ProfileRuleRepeated: RegisterRule {
  static let card = Card(
    id: "profile/rule-repeated", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the profile decides on a rule twice",
      fr: "le profil statue deux fois sur une règle"),
    finds: Phrase(
      en: "A rule that the profile of registry.xml raises, lowers or switches off more than once.",
      fr: "Une règle que le profil de registry.xml renforce, atténue ou désactive plus d’une fois."),
    why: Phrase(
      en: "of two decisions only one can hold, and nobody could see which",
      fr: "de deux décisions une seule peut valoir, et nul ne pourrait voir laquelle"),
    mend: Phrase(
      en: "leave the one that the jurisdiction decided, and take the other out",
      fr: "gardez celle que le pays a décidée, et retirez l’autre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    let entries = `case`.register.profile?.profile.rules ?? []
    for (entry, before) in entries.repeated(by: \.id) {
      let line = before.element.sourceRange(before.element.nameRange).start.line
      findings.flag(
        entry, .value(SchemaNames.id),
        message: Phrase(
          en: "“\(entry.id)” was set to “\(before.severity.value)” in line \(line) already",
          fr: "« \(entry.id) » est déjà fixée à « \(before.severity.value) » à la ligne \(line)"),
        label: Phrase(en: "set again", fr: "fixé de nouveau"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>",
        with:
          "<profile><rule id=\"parties/outside-the-state\" severity=\"off\"><reason xml:lang=\"en\">Our law.</reason></rule><rule id=\"⟦parties/outside-the-state⟧\" severity=\"warning\"><reason xml:lang=\"en\">Our law.</reason></rule></profile>"
      )
    ]),
  ]
}
