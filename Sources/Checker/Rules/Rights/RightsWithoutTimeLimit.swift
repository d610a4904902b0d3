import Diagnostics
import Registry

/// RGT-CONTACT
enum RightsWithoutTimeLimit: AgreementRule {
  static let card = Card(
    id: "rights/without-time-limit", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland 2019", "s.21(4)–(5)", nature: .analogy), Citation("GDPR", "art. 12(3)", nature: .analogy),
    ],
    dimensions: [.d5], since: "1.0",
    summary: Phrase(
      en: "people whose data moves are not told by when they get an answer",
      fr: "les personnes dont les données circulent ne savent quand elles auront une réponse"),
    finds: Phrase(
      en: "Rights of people whose data moves without a time limit for the answer.",
      fr: "Des droits des personnes concernées sans délai de réponse."),
    why: Phrase(
      en: "an answer after election day does not put a voter back on the register",
      fr: "une réponse après le scrutin ne réinscrit pas un électeur"),
    mend: Phrase(
      en: "add <limit> to <rights>, with a shorter time in the election period",
      fr: "ajoutez <limit> dans <rights>, avec un délai plus court en période électorale"),
    waive: Phrase(
      en: "Where a law that is cited sets the time.", fr: "Lorsqu’une loi citée fixe le délai."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let rights = `case`.agreement.rights, rights.limit == nil else { return }
    findings.flag(
      rights,
      message: Phrase(
        en: "does not say by when people get an answer", fr: "ne dit pas quand les personnes ont une réponse"),
      label: Phrase(en: "no time limit", fr: "sans délai"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("rights", ["<rights": "<⟦rights⟧", "<limit duration=\"P30D\" event=\"request\"/>": ""])
        + Specimen.part("text", [" Requests are answered within 30 days.": ""])),
  ]
}
