import Diagnostics
import Registry

/// ESC-STATUS-QUO
enum EscalationDecisionSuspended: AgreementRule {
  static let card = Card(
    id: "escalation/decision-suspended", kind: .substance, severity: .substance(.error),
    citations: [Citation("ACE", "po34", nature: .guideline), Citation("EOS", "1043", nature: .guideline)],
    dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "while a disagreement runs, the decision of the commission does not stand",
      fr: "tant que dure un désaccord, la décision de la commission ne prévaut pas"),
    finds: Phrase(
      en: "An escalation that does not say that the commission’s decision stands meanwhile, or says otherwise.",
      fr: "Une escalade qui ne dit pas que la décision de la commission prévaut entre-temps, ou dit le contraire."),
    why: Phrase(
      en: "otherwise a partner can stop an election by disagreeing",
      fr: "sinon un partenaire peut arrêter une élection en n’étant pas d’accord"),
    mend: Phrase(
      en: "write <meanwhile rule=\"commission-decision-stands\"/>",
      fr: "écrivez <meanwhile rule=\"commission-decision-stands\"/>"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let escalation = `case`.agreement.escalation else { return }
    guard let meanwhile = escalation.meanwhile else {
      findings.flag(
        escalation,
        message: Phrase(
          en: "does not say that the commission’s decision stands while a disagreement runs",
          fr: "ne dit pas que la décision de la commission prévaut tant que dure un désaccord"),
        label: Phrase(en: "and meanwhile?", fr: "et entre-temps ?"))
      return
    }
    guard meanwhile.rule != "commission-decision-stands" else { return }
    findings.flag(
      meanwhile, .attribute(SchemaNames.rule),
      message: Phrase(
        en: "lets a disagreement put the commission’s decision aside: \(`case`.codeLists.label(meanwhile.rule, "en"))",
        fr: "laisse un désaccord écarter la décision de la commission : \(`case`.codeLists.label(meanwhile.rule, "fr"))"
      ),
      label: Phrase(en: "does not stand", fr: "ne prévaut pas"))
  }

  private static let meanwhile = "<meanwhile rule=\"commission-decision-stands\"/>"
  private static let text = Specimen.part("text", ["; meanwhile the decision of the Commission stands": ""])

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("escalation", [meanwhile: "", "<escalation>": "<⟦escalation⟧>"]) + text),
    .flagged(Specimen.part("escalation", [meanwhile: "<meanwhile ⟦rule=\"suspended\"⟧/>"]) + text),
  ]
}
