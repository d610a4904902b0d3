import Diagnostics
import Registry

/// GOV-FINAL-EMB: the commission has the last word on every electoral decision.
enum DecisionsFinalSayElsewhere: AgreementRule {
  static let card = Card(
    id: "decisions/final-say-elsewhere", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "1043", nature: .analogy),
    ], dimensions: [.d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "another body has the last word on an electoral decision",
      fr: "un autre organisme a le dernier mot sur une décision électorale"),
    finds: Phrase(
      en: """
        A decision on an electoral subject whose authority is not the commission. A court or parliament \
        that decides by a cited law is left alone.
        """,
      fr: """
        Une décision électorale dont l’autorité n’est pas la commission. Un tribunal ou un parlement qui \
        décide en vertu d’une loi citée n’est pas visé.
        """),
    why: Phrase(
      en: "whoever has the last word holds the election; an agreement cannot give that away",
      fr: "qui a le dernier mot tient l’élection ; un accord ne peut pas y renoncer"),
    mend: Phrase(
      en: """
        give the commission the authority and name the partner in consulted, or cite in <basis> the law \
        under which a court or parliament decides
        """,
      fr: """
        donnez l’autorité à la commission et nommez le partenaire dans consulted, ou citez dans <basis> \
        la loi selon laquelle un tribunal ou un parlement décide
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for decision in judged.agreement.decisions where judged.codeLists.hasFlag("electoral", decision.subject) {
      guard !judged.includesCommission(decision.authority), !decidesByLaw(decision, judged) else { continue }
      findings.flag(
        decision, .attribute(SchemaNames.authority),
        message: Phrase(
          en: """
            leaves the last word on “\(judged.codeLists.label(decision.subject, "en"))” to \
            \(judged.name(of: decision.authority, "en"))
            """,
          fr: """
            laisse le dernier mot sur « \(judged.codeLists.label(decision.subject, "fr")) » à \
            \(judged.name(of: decision.authority, "fr"))
            """),
        label: Phrase(en: "last word elsewhere", fr: "dernier mot ailleurs"))
    }
  }

  private static func decidesByLaw(_ decision: DecisionRight, _ judged: AgreementCase) -> Bool {
    guard decision.basis != nil, let branch = judged.organisation(of: decision.authority)?.branch else { return false }
    return branch == "judicial" || branch == "legislative"
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <decisions>
        <decision id="striking" subject="register-content" ⟦authority="registry"⟧ mode="other-alone">
          <title xml:lang="en">Who is struck from the register</title><criteria xml:lang="en">A certified record of death.</criteria>
          <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
        </decision>
      </decisions>
      """),
  ]
}
