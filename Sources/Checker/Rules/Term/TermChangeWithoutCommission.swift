import Diagnostics
import Registry

/// LIF-AMEND-WRITTEN
enum TermChangeWithoutCommission: AgreementRule {
  static let card = Card(
    id: "term/change-without-commission", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.53", nature: .analogy),
    ],
    dimensions: [.d1, .d4], threats: ["T2", "T5"], since: "1.0",
    summary: Phrase(
      en: "a partner can make a weighty change without the commission",
      fr: "un partenaire peut faire un changement important sans la commission"),
    finds: Phrase(
      en:
        "A lighter rule of change for the text, decisions, money, data or safeguards that does not name the commission among those who change it.",
      fr:
        "Une règle de changement allégée, pour le texte, les décisions, l’argent, les données ou les garanties, qui ne nomme pas la commission."
    ),
    why: Phrase(
      en: "what a partner can change alone is not agreed",
      fr: "ce qu’un partenaire peut changer seul n’est pas convenu"),
    mend: Phrase(
      en: "name the commission in by=\"…\"",
      fr: "nommez la commission dans by=\"…\""),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard `case`.commission != nil else { return }
    for rule in term.changeRules where weighty.contains(rule.subject.value) {
      guard !rule.by.contains(where: { `case`.includesCommission($0) }) else { continue }
      findings.flag(
        rule, .attribute(SchemaNames.by),
        message: Phrase(
          en: "lets a partner make a weighty change alone",
          fr: "laisse un partenaire faire seul un changement important"),
        label: Phrase(en: "without the commission", fr: "sans la commission"))
    }
  }

  private static let weighty: Set<String> = ["text", "decision-authority", "funding", "data-scope", "safeguards"]

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "term",
        [
          "<withdrawal party=\"commission":
            "<changeRule subject=\"data-scope\" ⟦by=\"registry\"⟧/><withdrawal party=\"commission"
        ])),
  ]
}
