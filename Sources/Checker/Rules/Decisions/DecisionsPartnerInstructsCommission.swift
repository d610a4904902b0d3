import Diagnostics
import Registry

/// GOV-NO-INSTRUCT: no party may instruct the commission.
enum DecisionsPartnerInstructsCommission: AgreementRule {
  static let card = Card(
    id: "decisions/partner-instructs-commission", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "1043", nature: .analogy),
    ], dimensions: [.d1, .d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "a partner may give instructions to the commission",
      fr: "un partenaire peut donner des instructions à la commission"),
    finds: Phrase(
      en: "A power to instruct whose addressee is the commission.",
      fr: "Un pouvoir d’instruction dont le destinataire est la commission."),
    why: Phrase(
      en: "a body that takes instructions from another is not independent, whatever the law calls it",
      fr: "un organisme qui reçoit des instructions d’un autre n’est pas indépendant, quoi qu’en dise la loi"),
    mend: Phrase(
      en: "turn the power into a right to be heard: name the partner in consulted of the decision concerned",
      fr: """
        remplacez ce pouvoir par un droit d’être entendu : nommez le partenaire dans consulted de la \
        décision concernée
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for direction in judged.agreement.directions
    where judged.includesCommission(direction.to) && !judged.isCommission(direction.from) {
      findings.flag(
        direction, .attribute(SchemaNames.from),
        message: Phrase(
          en: "lets \(judged.name(of: direction.from, "en")) instruct the commission",
          fr: "permet à \(judged.name(of: direction.from, "fr")) de donner des instructions à la commission"),
        label: Phrase(en: "instructs the commission", fr: "instruit la commission"))
    }
  }

  static let examples: [Example] = [
    .clean(
      """
      <directions>
        <direction id="resend" from="commission" to="registry" onRequestOfCommission="true"><subject xml:lang="en">Sending a list again</subject></direction>
      </directions>
      """, removing: ["notApplicable"]),
    .flagged(
      """
      <directions>
        <direction id="stop" ⟦from="registry"⟧ to="commission"><subject xml:lang="en">Stopping the matching</subject></direction>
      </directions>
      """, removing: ["notApplicable"]),
  ]
}
