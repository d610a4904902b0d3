import Diagnostics
import Registry
import XML

/// PTY-ORG-ALIVE
enum PartiesOrganisationDidNotExist: AgreementRule {
  static let card = Card(
    id: "parties/organisation-did-not-exist", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a party signed on a day on which it did not exist",
      fr: "une partie a signé un jour où elle n’existait pas"),
    finds: Phrase(
      en: "A signature for an organisation before it was set up or after it was dissolved.",
      fr: "Une signature pour une organisation avant sa création ou après sa dissolution."),
    why: Phrase(en: "what does not exist cannot bind itself", fr: "ce qui n’existe pas ne peut s’engager"),
    mend: Phrase(
      en: "correct the day, or name the organisation that existed then",
      fr: "corrigez la date, ou nommez l’organisation qui existait alors"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for party in `case`.agreement.parties.parties {
      guard let organisation = `case`.register.organisation(party.organisation) else { continue }
      for signature in party.signatures {
        let isEarly = organisation.established.map { signature.date < $0 } ?? false
        let isLate = organisation.dissolved.map { signature.date > $0 } ?? false
        guard isEarly || isLate else { continue }
        let day = (isEarly ? organisation.established : organisation.dissolved)?.description ?? ""
        findings.flag(
          signature, .value(SchemaNames.date),
          message: isEarly
            ? Phrase(
              en: "signed on \(signature.date), but was set up only on \(day)",
              fr: "signé le \(signature.date), alors que l’organisation n’a été créée que le \(day)")
            : Phrase(
              en: "signed on \(signature.date), but was dissolved on \(day)",
              fr: "signé le \(signature.date), alors que l’organisation a été dissoute le \(day)"),
          label: Phrase(en: "did not exist", fr: "n’existait pas"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      replacing: [
        "<signature date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Director General":
          "<signature date=\"⟦2026-01-12⟧\" method=\"handwritten\"><office xml:lang=\"en\">Director General"
      ],
      files: [
        "organisations.xml": Specimen.file("organisations.xml").replacing(
          "id=\"civil-registry\"", with: "id=\"civil-registry\" established=\"2026-01-15\"")
      ]),
  ]
}
