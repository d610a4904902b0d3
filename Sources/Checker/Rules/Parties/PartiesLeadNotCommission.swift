import Diagnostics
import Registry
import XML

/// PTY-LEAD-EMB
enum PartiesLeadNotCommission: AgreementRule {
  static let card = Card(
    id: "parties/lead-not-commission", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("GNSEI guidelines", "D4", nature: .guideline),
      Citation("ACE", "pog04c", nature: .analogy),
    ],
    dimensions: [.d1, .d4], threats: ["T2", "T5"],
    since: "1.0",
    summary: Phrase(
      en: "another body leads on a task of the commission",
      fr: "un autre organisme dirige une tâche de la commission"),
    finds: Phrase(
      en: "An agreement about a core electoral function in which another party leads, without leadReason.",
      fr: "Un accord sur une fonction électorale essentielle dirigé par une autre partie, sans leadReason."),
    why: Phrase(
      en: "who leads sets the pace, and may come to decide",
      fr: "qui dirige donne le rythme, et peut finir par décider"),
    mend: Phrase(
      en: "let the commission lead, or give the reason in leadReason",
      fr: "confiez la direction à la commission, ou donnez la raison dans leadReason"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let leads = `case`.agreement.parties.parties.filter { $0.lead == true }
    guard leads.count == 1, `case`.commission != nil, let lead = leads.first, !`case`.isCommission(lead.id),
      lead.leadReason.isEmpty,
      `case`.agreement.activities.contains(where: {
        `case`.codeLists.hasFlag("core", $0.code) && $0.sense != "prohibition"
      })
    else { return }
    findings.flag(
      lead, .attribute(SchemaNames.lead),
      message: Phrase(
        en: "leads an agreement about a core task of the commission, without a reason",
        fr: "dirige un accord sur une tâche essentielle de la commission, sans raison donnée"),
      label: Phrase(en: "leads", fr: "dirige"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      " lead=\"true\"": "", "organisation=\"civil-registry\">": "organisation=\"civil-registry\" ⟦lead=\"true\"⟧>",
      "code=\"register-data-supply\" responsible=\"registry\"": "code=\"register-upkeep\" responsible=\"commission\"",
    ]),
  ]
}
