import Diagnostics
import Registry
import XML

/// PTY-LEAD
enum PartiesLeadNotOne: AgreementRule {
  static let card = Card(
    id: "parties/lead-not-one", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.21(1)", nature: .analogy),
      Citation("New Zealand, Privacy Act 2020", "s.144(2)(g)", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "it is not clear which party leads", fr: "on ne sait pas quelle partie dirige"),
    finds: Phrase(
      en: "An agreement in which no party has lead=\"true\", or several have.",
      fr: "Un accord où aucune partie n’a lead=\"true\", ou plusieurs."),
    why: Phrase(
      en: "somebody must answer for the agreement as a whole",
      fr: "quelqu’un doit répondre de l’accord dans son ensemble"),
    mend: Phrase(
      en: "mark exactly one party with lead=\"true\"",
      fr: "marquez exactement une partie avec lead=\"true\""),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let leads = `case`.agreement.parties.parties.filter { $0.lead == true }
    if leads.isEmpty {
      guard let parties = `case`.agreement.element.first(SchemaNames.parties) else { return }
      findings.flag(
        parties, message: Phrase(en: "no party leads", fr: "aucune partie ne dirige"),
        label: Phrase(en: "who leads?", fr: "qui dirige ?"))
    }
    for lead in leads.dropFirst() {
      findings.flag(
        lead, .attribute(SchemaNames.lead),
        message: Phrase(en: "a second party leads", fr: "une deuxième partie dirige"),
        label: Phrase(en: "leads as well", fr: "dirige aussi"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["organisation=\"civil-registry\">": "organisation=\"civil-registry\" ⟦lead=\"true\"⟧>"]),
    .flagged(replacing: ["<parties>": "<⟦parties⟧>", " lead=\"true\"": ""]),
  ]
}
