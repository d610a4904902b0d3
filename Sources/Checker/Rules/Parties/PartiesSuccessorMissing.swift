import Diagnostics
import Registry
import XML

/// PTY-ORG-ALIVE
enum PartiesSuccessorMissing: AgreementRule {
  static let card = Card(
    id: "parties/successor-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-P1", nature: .guideline),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a party has ceased to exist, and nobody is named in its place",
      fr: "une partie n’existe plus, et nul n’est nommé à sa place"),
    finds: Phrase(
      en: "An agreement in force with a party that was dissolved without a recorded successor.",
      fr: "Un accord en vigueur avec une partie dissoute sans successeur enregistré."),
    why: Phrase(en: "nobody would answer for its duties", fr: "nul ne répondrait de ses obligations"),
    mend: Phrase(
      en: "record the successor in organisations.xml, or end the agreement",
      fr: "inscrivez le successeur dans organisations.xml, ou mettez fin à l’accord"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { [.organisations, .record] }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, !`case`.whole.status.isEnded else { return }
    for party in `case`.agreement.parties.parties where party.accession?.left == nil {
      guard let organisation = `case`.register.organisation(party.organisation),
        let dissolved = organisation.dissolved, dissolved <= `case`.day,
        organisation.changes.allSatisfy({ $0.successors.isEmpty })
      else { continue }
      findings.flag(
        party, .value(SchemaNames.organisation),
        message: Phrase(
          en: "“\(organisation.id)” was dissolved on \(dissolved), and no successor is recorded",
          fr: "« \(organisation.id) » a été dissoute le \(dissolved), sans successeur enregistré"),
        label: Phrase(en: "no longer exists", fr: "n’existe plus"))
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
          "id=\"civil-registry\"", with: "id=\"civil-registry\" dissolved=\"2026-09-30\"")
      ]),
  ]
}
