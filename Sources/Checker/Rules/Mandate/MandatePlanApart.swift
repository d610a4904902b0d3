import Diagnostics
import Registry

/// MAN-PARALLEL: no plan of a partner runs apart from the commission’s own.
enum MandatePlanApart: AgreementRule {
  static let card = Card(
    id: "mandate/plan-apart", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Nigeria, Electoral Act", "s.29(3)", nature: .analogy),
    ], dimensions: [.d4], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a partner’s own plan governs an electoral task",
      fr: "le plan propre d’un partenaire régit une tâche électorale"),
    finds: Phrase(
      en: "A duty whose plan belongs to a partner and not to the commission.",
      fr: "Une obligation dont le plan appartient à un partenaire et non à la commission."),
    why: Phrase(
      en: "two plans for the same election collide when it matters",
      fr: "deux plans pour la même élection se heurtent au moment décisif"),
    mend: Phrase(
      en: "let the commission’s plan govern the task, and attach the partner’s plan to it",
      fr: "faites régir la tâche par le plan de la commission, et annexez-y celui du partenaire"),
    waive: Phrase(
      en: "Where a law gives the plan to the partner, for example for rescue services.",
      fr: "Lorsqu’une loi confie le plan au partenaire, par exemple pour les secours."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for activity in judged.agreement.activities where activity.sense != "prohibition" {
      guard let owner = activity.planOwner, !judged.isCommission(owner) else { continue }
      findings.flag(
        activity, .attribute(SchemaNames.planOwner),
        message: Phrase(
          en: "runs on a plan of \(judged.name(of: owner, "en")), apart from the commission’s own",
          fr: "suit un plan de \(judged.name(of: owner, "fr")), à part de celui de la commission"),
        label: Phrase(en: "separate plan", fr: "plan séparé"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <activities>
        <activity id="supply" code="register-data-supply" responsible="registry" ⟦planOwner="registry"⟧>
          <title xml:lang="en">Monthly list of deaths</title>
        </activity>
      </activities>
      """),
  ]
}
