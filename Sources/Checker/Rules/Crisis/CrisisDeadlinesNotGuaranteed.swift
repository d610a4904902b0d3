import Diagnostics
import Registry

/// CRI-DEADLINES
enum CrisisDeadlinesNotGuaranteed: AgreementRule {
  static let card = Card(
    id: "crisis/deadlines-not-guaranteed", kind: .substance, severity: .substance(.warning),
    citations: [Citation("GNSEI guidelines", "G-P2", nature: .guideline)],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "no partner undertakes to help keep the legal deadlines of an election in a crisis",
      fr: "aucun partenaire ne s’engage à aider au respect des délais légaux de l’élection en cas de crise"),
    finds: Phrase(
      en: "Crisis provisions none of which says how the parties keep the legal deadlines.",
      fr: "Des dispositions de crise dont aucune ne dit comment les parties respectent les délais légaux."),
    why: Phrase(
      en: "in a crisis, delay alone can decide whether an election takes place",
      fr: "en temps de crise, le seul retard peut décider de la tenue d’une élection"),
    mend: Phrase(
      en: "say in <deadlineGuarantee> what the partner does so that the deadlines hold",
      fr: "dites dans <deadlineGuarantee> ce que fait le partenaire pour que les délais soient tenus"),
    waive: Phrase(
      en: "Where the partner has no part in anything that has a deadline.",
      fr: "Lorsque le partenaire ne prend part à rien qui ait un délai."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let provisions = `case`.agreement.crisis
    guard let first = provisions.first, provisions.allSatisfy({ $0.deadlineGuarantee.isEmpty }) else { return }
    findings.flag(
      first,
      message: Phrase(
        en: "does not say how the legal deadlines of an election are kept in a crisis",
        fr: "ne dit pas comment les délais légaux d’une élection sont tenus en cas de crise"),
      label: Phrase(en: "no guarantee", fr: "sans garantie"))
  }

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .flagged(
      Specimen.withCrisis([
        "<deadlineGuarantee xml:lang=\"en\">The Civil Registry sends the last list in time for the legal deadline.</deadlineGuarantee>":
          "", "<provision id": "<⟦provision⟧ id",
      ])),
  ]
}
