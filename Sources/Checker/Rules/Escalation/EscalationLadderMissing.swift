import Diagnostics
import Registry

/// ESC-LADDER
enum EscalationLadderMissing: AgreementRule {
  static let card = Card(
    id: "escalation/ladder-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Electoral integrity task forces", "TF-1", nature: .guideline),
      Citation("GNSEI guidelines", "G-P4", nature: .guideline), Citation("ACE", "po34", nature: .guideline),
    ],
    threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a disagreement has no ladder to climb: fewer than two steps, or steps without a time",
      fr: "un désaccord n’a pas d’échelle à gravir : moins de deux étapes, ou des étapes sans délai"),
    finds: Phrase(
      en: "An escalation with fewer than two steps, or with a step that has no time limit.",
      fr: "Une escalade de moins de deux étapes, ou dont une étape n’a pas de délai."),
    why: Phrase(
      en: "without steps and times a disagreement waits until the election is over",
      fr: "sans étapes ni délais, un désaccord attend que l’élection soit passée"),
    mend: Phrase(
      en: "give at least two <step>, each with a <limit> in hours or days",
      fr: "donnez au moins deux <step>, chacune avec <limit> en heures ou en jours"),
    waive: Phrase(
      en: "Where the same office decides for all parties.", fr: "Lorsqu’un même service décide pour toutes les parties."
    ))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let escalation = `case`.agreement.escalation else { return }
    let steps = escalation.steps
    guard steps.count >= 2 else {
      findings.flag(
        escalation,
        message: steps.isEmpty
          ? Phrase(
            en: "has no steps by which a disagreement is settled", fr: "n’a pas d’étapes pour régler un désaccord")
          : Phrase(
            en: "has only one step by which a disagreement is settled", fr: "n’a qu’une étape pour régler un désaccord"),
        label: Phrase(en: "no ladder", fr: "sans échelle"))
      return
    }
    for step in steps where step.limit == nil {
      findings.flag(
        step,
        message: Phrase(en: "has no time limit", fr: "n’a pas de délai"),
        label: Phrase(en: "no time limit", fr: "sans délai"))
    }
  }

  private static let second =
    "<step level=\"2\"><forum xml:lang=\"en\">Chair of the Commission and Director General</forum><limit duration=\"P10D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/></step>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("escalation", ["<escalation>": "<⟦escalation⟧>", second: ""])),
    .flagged(
      Specimen.part(
        "escalation",
        [
          "<step level=\"2\">": "<⟦step⟧ level=\"2\">",
          "<limit duration=\"P10D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/>": "",
        ])),
  ]
}
