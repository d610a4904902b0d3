import Diagnostics
import Registry
import XML

enum ProfileRuleOfTheRecord: RegisterRule {
  static let card = Card(
    id: "profile/rule-of-the-record", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the profile changes a rule about the record itself",
      fr: "le profil modifie une règle sur le registre lui-même"),
    finds: Phrase(
      en: "A rule of the record, such as one about references, that the profile raises, lowers or switches off.",
      fr: "Une règle du registre, comme celle sur les renvois, que le profil renforce, atténue ou désactive."),
    why: Phrase(
      en: "a jurisdiction can shape what is asked of an agreement, not whether the record is whole",
      fr: "un pays peut façonner ce qui est demandé à un accord, non l’intégrité du registre"),
    mend: Phrase(
      en: "take the rule out of the profile: it has no effect there",
      fr: "retirez la règle du profil : elle y est sans effet"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    for entry in `case`.register.profile?.profile.rules ?? []
    where Checker.rule(RuleID(rawValue: entry.id))?.card.kind == .record {
      findings.flag(
        entry, .value(SchemaNames.id),
        message: Phrase(
          en: "“\(entry.id)” guards the record itself and cannot be changed",
          fr: "« \(entry.id) » protège le registre lui-même et ne peut être modifiée"),
        label: Phrase(en: "cannot be changed", fr: "non modifiable"),
        help: nil)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "<profile/>",
        with:
          "<profile><rule id=\"⟦structure/code-unknown⟧\" severity=\"off\"><reason xml:lang=\"en\">Our law.</reason></rule></profile>"
      )
    ]),
  ]
}
