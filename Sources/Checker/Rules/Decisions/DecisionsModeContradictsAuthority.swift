import Diagnostics
import Registry

/// GOV-FINAL-EMB, seen from the mode of decision.
enum DecisionsModeContradictsAuthority: AgreementRule {
  static let card = Card(
    id: "decisions/mode-contradicts-authority", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline)
    ], dimensions: [.d4], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "how a decision is reached contradicts who decides",
      fr: "le mode de décision contredit l’autorité qui décide"),
    finds: Phrase(
      en: "A decision of the commission whose mode says that another decides, or the other way round.",
      fr: "Une décision de la commission dont le mode dit qu’un autre décide, ou l’inverse."),
    why: Phrase(
      en: "where the record contradicts itself, each side will read it its own way",
      fr: "quand le registre se contredit, chacun le lira à sa façon"),
    mend: Phrase(
      en: "change mode or authority, so that both name the same body",
      fr: "changez mode ou authority pour que les deux désignent le même organisme"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for decision in judged.agreement.decisions {
      let mode = decision.mode.value
      let byCommission = judged.includesCommission(decision.authority)
      guard byCommission ? mode.hasPrefix("other-") : mode.hasPrefix("emb-") else { continue }
      // The last word of another body on an electoral subject is a finding of its own.
      guard byCommission || !judged.codeLists.hasFlag("electoral", decision.subject) else { continue }
      findings.flag(
        decision, .attribute(SchemaNames.mode),
        message: Phrase(
          en: """
            says “\(judged.codeLists.label(decision.mode, "en"))”, but the authority is \
            \(judged.name(of: decision.authority, "en"))
            """,
          fr: """
            dit « \(judged.codeLists.label(decision.mode, "fr")) », mais l’autorité est \
            \(judged.name(of: decision.authority, "fr"))
            """),
        label: Phrase(en: "contradiction", fr: "contradiction"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <decisions>
        <decision id="striking" subject="register-content" authority="commission" ⟦mode="other-after-emb-consent"⟧>
          <title xml:lang="en">Who is struck from the register</title><criteria xml:lang="en">A certified record of death.</criteria>
          <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
        </decision>
      </decisions>
      """),
  ]
}
