import Diagnostics
import Registry

/// CAL-TIMELY-DECISION
enum CalendarDecisionWithoutTimeLimit: AgreementRule {
  static let card = Card(
    id: "calendar/decision-without-time-limit", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-P4", nature: .guideline),
      Citation("GNSEI guidelines", "G-L3", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a decision that is urgent by nature has no time limit",
      fr: "une décision urgente par nature n’a pas de délai"),
    finds: Phrase(
      en:
        "A decision on postponement, candidates, requests for protection, counting, results, recounts, reruns or complaints without a time limit, unless the commission decides alone.",
      fr:
        "Une décision sur le report, les candidatures, les demandes de protection, le dépouillement, les résultats, les recomptages, les scrutins à refaire ou les réclamations, sans délai, sauf si la commission décide seule."
    ),
    why: Phrase(
      en: "a decision that may wait can be made to wait until it no longer helps",
      fr: "une décision qui peut attendre peut attendre jusqu’à ne plus servir"),
    mend: Phrase(
      en: "add <limit> to the decision, with inElectionPeriod where a shorter time applies near the election",
      fr: "ajoutez <limit> à la décision, avec inElectionPeriod si un délai plus court vaut près de l’élection"),
    waive: Phrase(
      en: "Where the law itself sets the time.", fr: "Lorsque la loi fixe elle-même le délai."))

  private static let urgent: Set<String> = [
    "postponement", "candidate-registration", "security-deployment-request", "counting-tabulation",
    "results-declaration",
    "recount", "annulment-rerun", "complaints",
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for decision in `case`.agreement.decisions where decision.limit == nil && urgent.contains(decision.subject.value) {
      // What the commission decides alone, by itself, waits for nobody; its times are those of the law.
      guard decision.mode != "emb-alone" else { continue }
      findings.flag(
        decision,
        message: Phrase(
          en: "sets no time limit for a decision on \(`case`.codeLists.label(decision.subject, "en"))",
          fr: "ne fixe pas de délai pour une décision : \(`case`.codeLists.label(decision.subject, "fr"))"),
        label: Phrase(en: "no time limit", fr: "sans délai"))
    }
  }

  private static let limit = "<limit duration=\"P10D\" event=\"receipt\" inElectionPeriod=\"P3D\"/>"
  private static let text = Specimen.part(
    "text", [", within 10 days of receipt and within 3 days in the election period": ""])

  static let examples: [Example] = [
    .clean(),
    .clean(Specimen.part("decisions", [limit: ""]) + text),
    .flagged(
      Specimen.part(
        "decisions",
        [
          limit: "", "<decision id": "<⟦decision⟧ id", "register-content": "complaints",
          "mode=\"emb-alone\"": "mode=\"emb-after-consultation\" consulted=\"registry\"",
        ]) + text),
  ]
}
