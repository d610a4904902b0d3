import Diagnostics
import Registry
import XML

/// PTY-NAME-MATCH
enum PartiesNameNotValid: AgreementRule {
  static let card = Card(
    id: "parties/name-not-valid", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Pelican", "org_ref_name consistency", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a party signed under a name that it did not have on that day",
      fr: "une partie a signé sous un nom qu’elle ne portait pas ce jour-là"),
    finds: Phrase(
      en: "A name as signed that is none of the names that organisations.xml gives for that day.",
      fr: "Un nom de signature qui n’est aucun de ceux qu’organisations.xml donne pour ce jour."),
    why: Phrase(
      en: "readers must be able to tell that it is the same institution",
      fr: "le lecteur doit pouvoir reconnaître la même institution"),
    mend: Phrase(
      en: "correct the name, or add it to organisations.xml with its days",
      fr: "corrigez le nom, ou ajoutez-le à organisations.xml avec ses dates"),
    waive: Phrase(
      en: "When the signed text itself has the slip.",
      fr: "Quand l’erreur figure dans le texte signé lui-même."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for party in `case`.agreement.parties.parties {
      guard let day = party.signatures.first?.date, let organisation = `case`.register.organisation(party.organisation)
      else { continue }
      for element in party.nameAsSigned.elements {
        let language = element[SchemaNames.xmlLang]
        let names = organisation.names.filter { $0.language == language }
        let valid = names.filter { ($0.from.map { $0 <= day } ?? true) && ($0.until.map { $0 >= day } ?? true) }
        let written = element.collapsedText
        guard !names.isEmpty, !valid.contains(where: { $0.text == written }) else { continue }
        let known = valid.first?.text ?? names[0].text
        findings.flag(
          element, .content,
          message: Phrase(
            en: "the party signed as “\(written)”, but on \(day) it was called “\(known)”",
            fr: "la partie a signé « \(written) », mais s’appelait « \(known) » le \(day)"),
          label: Phrase(en: "another name", fr: "un autre nom"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "<nameAsSigned xml:lang=\"en\">Civil Registry<": "<nameAsSigned xml:lang=\"en\">⟦Registry of Births⟧<"
    ]),
  ]
}
