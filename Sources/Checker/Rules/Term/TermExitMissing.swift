import Diagnostics
import Registry

/// LIF-EMB-EXIT
enum TermExitMissing: AgreementRule {
  static let card = Card(
    id: "term/exit-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(p)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
    ],
    dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the agreement does not say how the commission can leave it",
      fr: "l’accord ne dit pas comment la commission peut le quitter"),
    finds: Phrase(
      en: "A term with no rule of withdrawal for the election commission.",
      fr: "Une durée sans règle de retrait pour la commission électorale."),
    why: Phrase(
      en: "a commission that cannot leave has given up a part of its independence",
      fr: "une commission qui ne peut pas partir a cédé une part de son indépendance"),
    mend: Phrase(
      en: "add <withdrawal party=\"…\" alone=\"true\"> with a notice for the commission",
      fr: "ajoutez <withdrawal party=\"…\" alone=\"true\"> avec un préavis pour la commission"),
    waive: Phrase(
      en: "Where a law lets the commission leave at any time; cite it.",
      fr: "Lorsqu’une loi permet à la commission de partir à tout moment ; citez-la."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term, `case`.commission != nil else { return }
    guard !term.withdrawals.contains(where: { `case`.includesCommission($0.party) }) else { return }
    findings.flag(
      term,
      message: Phrase(en: "has no way out for the commission", fr: "ne prévoit aucune sortie pour la commission"),
      label: Phrase(en: "no way out", fr: "aucune sortie"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "term",
        [
          "<withdrawal party=\"commission\" alone=\"true\" penalty=\"false\"><notice duration=\"P60D\" event=\"notice\"/></withdrawal>":
            "", "<term ": "<⟦term⟧ ",
        ]) + Specimen.part("text", ["The Commission may leave on 60 days’ notice, the": "The"])),
  ]
}
