import Diagnostics
import Registry

/// GOV-NO-VETO: no partner holds a veto over an electoral decision.
enum DecisionsVetoByPartner: AgreementRule {
  static let card = Card(
    id: "decisions/veto-by-partner", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "1043", nature: .analogy),
    ], dimensions: [.d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "a partner can block an electoral decision",
      fr: "un partenaire peut bloquer une décision électorale"),
    finds: Phrase(
      en: """
        An electoral decision of the commission that a partner may veto, must approve or countersign, or \
        that needs the consent of all.
        """,
      fr: """
        Une décision électorale de la commission qu’un partenaire peut bloquer, doit approuver ou \
        contresigner, ou qui exige l’accord de tous.
        """),
    why: Phrase(
      en: "who can say no to a decision decides it as much as who takes it",
      fr: "qui peut dire non à une décision la prend autant que celui qui l’adopte"),
    mend: Phrase(
      en: "take the partner out of veto and name it in consulted, with mode=\"emb-after-consultation\"",
      fr: "retirez le partenaire de veto et nommez-le dans consulted, avec mode=\"emb-after-consultation\""),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for decision in judged.agreement.decisions where judged.codeLists.hasFlag("electoral", decision.subject) {
      guard judged.includesCommission(decision.authority) else { continue }
      if let holder = decision.veto.first(where: { !judged.isCommission($0) }) {
        findings.flag(
          decision, .attribute(SchemaNames.veto),
          message: Phrase(
            en: "lets \(judged.name(of: holder, "en")) block an electoral decision",
            fr: "permet à \(judged.name(of: holder, "fr")) de bloquer une décision électorale"),
          label: Phrase(en: "veto", fr: "veto"))
      } else if decision.mode == "joint-consensus" {
        findings.flag(
          decision, .attribute(SchemaNames.mode),
          message: Phrase(
            en: "needs the consent of all, so that each partner can block an electoral decision",
            fr: "exige l’accord de tous, si bien que chaque partenaire peut bloquer une décision électorale"),
          label: Phrase(en: "veto by consensus", fr: "veto par consensus"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <decisions>
        <decision id="striking" subject="register-content" authority="commission" mode="emb-alone" ⟦veto="registry"⟧>
          <title xml:lang="en">Who is struck from the register</title><criteria xml:lang="en">A certified record of death.</criteria>
          <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
        </decision>
      </decisions>
      """),
    .flagged(
      """
      <decisions>
        <decision id="striking" subject="register-content" authority="commission" ⟦mode="joint-consensus"⟧>
          <title xml:lang="en">Who is struck from the register</title><criteria xml:lang="en">A certified record of death.</criteria>
          <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
        </decision>
      </decisions>
      """),
  ]
}
