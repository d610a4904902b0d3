import Diagnostics
import Registry

/// GOV-EMB-DIRECTS: partners act in an election on the request of the commission.
enum DecisionsPartnerActsUnbidden: AgreementRule {
  static let card = Card(
    id: "decisions/partner-acts-unbidden", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Nigeria, Electoral Act", "s.29(3)", nature: .analogy),
      Citation("ACE Electoral Knowledge Network", "po34", nature: .analogy),
    ], dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "partners are instructed in an election without a request of the commission",
      fr: "des partenaires sont instruits lors d’une élection sans demande de la commission"),
    finds: Phrase(
      en: "A power of one partner to instruct another that is not used at the request of the commission.",
      fr: "Un pouvoir d’un partenaire d’en instruire un autre, qui ne s’exerce pas à la demande de la commission."),
    why: Phrase(
      en: "people on election duty who act on other orders act for somebody else than the commission",
      fr: "des agents en mission électorale qui suivent d’autres ordres agissent pour un autre que la commission"),
    mend: Phrase(
      en: """
        agree that those instructed act at the request of the commission and within its assignment, and \
        write onRequestOfCommission="true"
        """,
      fr: """
        convenez que les agents agissent à la demande de la commission et dans sa mission, et écrivez \
        onRequestOfCommission="true"
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for direction in judged.agreement.directions where direction.onRequestOfCommission != true {
      guard !judged.includesCommission(direction.from), !judged.includesCommission(direction.to) else { continue }
      findings.flag(
        direction, .attribute(SchemaNames.onRequestOfCommission),
        message: Phrase(
          en: """
            \(judged.name(of: direction.from, "en")) instructs \(judged.name(of: direction.to, "en")) \
            without a request of the commission
            """,
          fr: """
            \(judged.name(of: direction.from, "fr")) instruit \(judged.name(of: direction.to, "fr")) \
            sans demande de la commission
            """),
        label: Phrase(en: "no request", fr: "sans demande"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <directions>
        <direction id="order" from="registry" to="registry" ⟦onRequestOfCommission="false"⟧><subject xml:lang="en">Officers in polling places</subject></direction>
      </directions>
      """, removing: ["notApplicable"]),
  ]
}
