import Diagnostics
import Registry

/// ESC-LADDER
enum EscalationTooSlow: AgreementRule {
  static let card = Card(
    id: "escalation/too-slow", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Electoral integrity task forces", "TF-17", nature: .guideline),
      Citation("GNSEI guidelines", "G-P4", nature: .guideline), Citation("ACE", "po34", nature: .guideline),
    ],
    threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "climbing all steps of a disagreement takes too long in the election period",
      fr: "gravir toutes les étapes d’un désaccord prend trop de temps en période électorale"),
    finds: Phrase(
      en: "Steps whose times in the election period add up to more hours than the profile allows.",
      fr: "Des étapes dont les délais en période électorale dépassent ensemble les heures que permet le profil."),
    why: Phrase(
      en: "in the election period a disagreement that takes a week has been decided by the clock",
      fr: "en période électorale, un désaccord d’une semaine est tranché par l’horloge"),
    mend: Phrase(
      en: "give shorter times in inElectionPeriod of the steps",
      fr: "donnez des délais plus courts dans inElectionPeriod des étapes"),
    waive: Phrase(
      en: "Where nothing under the agreement happens in the election period.",
      fr: "Lorsque rien ne se passe en période électorale au titre de l’accord."))

  static let parameters = [
    Parameter(
      "escalation-hours-election-period", 72,
      Phrase(
        en: "hours for all steps in the election period", fr: "heures pour toutes les étapes en période électorale"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let escalation = `case`.agreement.escalation else { return }
    let limits = escalation.steps.compactMap(\.limit)
    guard limits.count >= 2 else { return }
    let allowed = `case`.value(parameters[0])
    let hours = limits.reduce(0) { $0 + $1.inElection.approximateHours }
    guard hours > Double(allowed) else { return }
    findings.flag(
      escalation,
      message: Phrase(
        en: "takes \(Int(hours)) hours in the election period; at most \(allowed) are asked",
        fr: "prend \(Int(hours)) heures en période électorale ; \(allowed) au plus sont demandées"),
      label: Phrase(en: "too slow", fr: "trop lent"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "escalation",
        [
          "<escalation>": "<⟦escalation⟧>",
          "duration=\"P10D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"":
            "duration=\"P10D\" event=\"dispute-raised\"",
        ])),
  ]
}
