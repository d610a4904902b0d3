import Diagnostics
import Registry
import XML

/// PTY-NONSTATE
enum PartiesOutsideTheState: AgreementRule {
  static let card = Card(
    id: "parties/outside-the-state", kind: .substance, severity: .substance(.advice),
    citations: [Citation("GNSEI guidelines", "I3", nature: .guideline)],
    dimensions: [.d2, .d5],
    since: "1.0",
    summary: Phrase(
      en: "a party is not a public institution of the country",
      fr: "une partie n’est pas une institution publique du pays"),
    finds: Phrase(
      en: "A party that is private, foreign or international.",
      fr: "Une partie privée, étrangère ou internationale."),
    why: Phrase(
      en: "the guidelines were written for public institutions; with others look harder at money and data",
      fr:
        "les lignes directrices visent les institutions publiques ; avec d’autres, examinez mieux l’argent et les données"
    ),
    mend: Phrase(
      en: "look at funding, data leaving the country and conflicts of interest once more",
      fr: "réexaminez le financement, les données qui quittent le pays et les conflits d’intérêts"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for party in `case`.agreement.parties.parties {
      guard let branch = `case`.register.organisation(party.organisation)?.branch,
        branch == "outside-state" || branch == "foreign-or-international"
      else { continue }
      findings.flag(
        party, .value(SchemaNames.organisation),
        message: Phrase(
          en: "this party is not a public institution of the country",
          fr: "cette partie n’est pas une institution publique du pays"),
        label: Phrase(en: "outside the state", fr: "hors de l’État"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      replacing: [
        "<party id=\"registry\" organisation=\"civil-registry\"":
          "<party id=\"registry\" organisation=\"⟦civil-registry⟧\""
      ],
      files: [
        "organisations.xml": Specimen.file("organisations.xml").replacing(
          "type=\"civil-registry\" branch=\"executive\"", with: "type=\"civil-registry\" branch=\"outside-state\"")
      ]),
  ]
}
