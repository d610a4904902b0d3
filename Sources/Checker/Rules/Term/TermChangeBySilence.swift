import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermChangeBySilence: AgreementRule {
  static let card = Card(
    id: "term/change-by-silence", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d4], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a weighty change can be made by silence",
      fr: "un changement important peut se faire par le silence"),
    finds: Phrase(
      en:
        "A lighter rule of change for the text, decisions, money, data or safeguards under which silence counts as consent.",
      fr:
        "Une règle de changement allégée, pour le texte, les décisions, l’argent, les données ou les garanties, où le silence vaut accord."
    ),
    why: Phrase(
      en: "in the weeks before an election nobody answers every letter in time",
      fr: "dans les semaines qui précèdent une élection, personne ne répond à temps à chaque lettre"),
    mend: Phrase(
      en: "ask for an express consent: silenceIsConsent=\"false\"",
      fr: "exigez un accord exprès : silenceIsConsent=\"false\""),
    waive: Phrase(
      en: "Where the rule cannot be used in the election period, and the text says so.",
      fr: "Lorsque la règle ne peut jouer en période électorale et que le texte le dit."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    for rule in term.changeRules where rule.silenceIsConsent == true && weighty.contains(rule.subject.value) {
      findings.flag(
        rule, .attribute(SchemaNames.silenceIsConsent),
        message: Phrase(
          en: "lets silence count as consent to a weighty change",
          fr: "fait valoir le silence comme accord à un changement important"),
        label: Phrase(en: "by silence", fr: "par le silence"))
    }
  }

  private static let weighty: Set<String> = ["text", "decision-authority", "funding", "data-scope", "safeguards"]

  private static let contacts = "<changeRule subject=\"contact\" by=\"registry\" silenceIsConsent=\"true\"/>"

  static let examples: [Example] = [
    .clean(Specimen.part("term", ["<withdrawal party=\"commission": contacts + "<withdrawal party=\"commission"])),
    .flagged(
      Specimen.part(
        "term",
        [
          "<withdrawal party=\"commission":
            "<changeRule subject=\"data-scope\" by=\"commission registry\" ⟦silenceIsConsent=\"true\"⟧/><withdrawal party=\"commission"
        ])),
  ]
}
