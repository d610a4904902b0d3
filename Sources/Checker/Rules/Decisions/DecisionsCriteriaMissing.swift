import Diagnostics
import Registry

/// GOV-CRITERIA: a politically sensitive decision states objective criteria.
enum DecisionsCriteriaMissing: AgreementRule {
  static let card = Card(
    id: "decisions/criteria-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline)
    ], dimensions: [.d5], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a politically sensitive decision has no objective criteria",
      fr: "une décision politiquement sensible n’a pas de critères objectifs"),
    finds: Phrase(
      en: """
        A decision of the commission on boundaries, eligibility, the register, candidates, polling \
        places, observers, postponement, recounts, annulment, complaints or the campaign without \
        criteria.
        """,
      fr: """
        Une décision de la commission sur le découpage, l’éligibilité, la liste électorale, les \
        candidats, les lieux de vote, les observateurs, le report, le recomptage, l’annulation, les \
        réclamations ou la campagne, sans critères.
        """),
    why: Phrase(
      en: "criteria written before the event protect the commission against the reproach of taking sides",
      fr: "des critères écrits à l’avance protègent la commission du reproche de prendre parti"),
    mend: Phrase(
      en: "add <criteria> that an outsider could apply and check",
      fr: "ajoutez des <criteria> qu’un tiers pourrait appliquer et vérifier"),
    waive: Phrase(
      en: "Where the law itself fixes the criteria; cite it in the waiver.",
      fr: "Lorsque la loi fixe elle-même les critères ; citez-la dans la dérogation."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for decision in judged.agreement.decisions
    where decision.criteria.isEmpty && sensitive.contains(decision.subject.value) {
      guard judged.includesCommission(decision.authority) else { continue }
      findings.flag(
        decision, .attribute(SchemaNames.subject),
        message: Phrase(
          en: "gives no criteria for “\(judged.codeLists.label(decision.subject, "en"))”",
          fr: "ne donne pas de critères pour « \(judged.codeLists.label(decision.subject, "fr")) »"),
        label: Phrase(en: "no criteria", fr: "sans critères"))
    }
  }

  private static let sensitive: Set<String> = [
    "annulment-rerun", "campaign-rules", "candidate-registration", "complaints", "constituency-boundaries",
    "observer-accreditation", "polling-place-location", "postponement", "recount", "register-content",
    "voter-eligibility",
  ]

  private static var example: String {
    """
    <decision id="striking" ⟦subject="register-content"⟧ authority="commission" mode="emb-alone">
      <title xml:lang="en">Who is struck from the register</title>
      <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
    </decision>
    """
  }

  static let examples: [Example] = [
    .clean(),
    .flagged("<decisions>\(example)</decisions>"),
  ]
}
