import Diagnostics
import Registry

/// GOV-CORRUPTION-ROUTE: wrongdoing can be reported past the partner concerned.
enum DecisionsReferralMissing: AgreementRule {
  static let card = Card(
    id: "decisions/referral-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E4", nature: .guideline)
    ], dimensions: [.d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "wrongdoing can be reported only through the partner concerned",
      fr: "un acte répréhensible ne peut être signalé qu’au partenaire concerné"),
    finds: Phrase(
      en: """
        A partner from the police, the forces or the prosecution, or one that gives, gets or spends \
        money under the agreement, that no referral of wrongdoing by-passes.
        """,
      fr: """
        Un partenaire de la police, des forces ou du parquet, ou qui donne, reçoit ou dépense de \
        l’argent au titre de l’accord, qu’aucune voie de signalement ne contourne.
        """),
    why: Phrase(
      en: "nobody reports a body to itself",
      fr: "personne ne dénonce un organisme à lui-même"),
    mend: Phrase(
      en: "add a <referral> to another body, with this partner in bypasses",
      fr: "ajoutez une <referral> vers un autre organisme, avec ce partenaire dans bypasses"),
    waive: Phrase(
      en: "Where a law already gives such a route and the text points to it.",
      fr: "Lorsqu’une loi prévoit déjà une telle voie et que le texte y renvoie."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let escalation = judged.agreement.escalation else { return }
    let referrals = escalation.referrals
    let resources = judged.agreement.resources
    for partner in judged.partners {
      guard isSensitive(partner, resources, judged) else { continue }
      let isBypassed = referrals.contains { referral in
        referral.organisation != partner.organisation && referral.bypasses.contains { judged.names($0, partner) }
      }
      guard !isBypassed else { continue }
      findings.flag(
        escalation,
        message: Phrase(
          en: "names no way to report wrongdoing past \(judged.name(of: partner.id, "en"))",
          fr:
            "ne prévoit aucune voie pour signaler un acte répréhensible sans passer par \(judged.name(of: partner.id, "fr"))"
        ),
        label: Phrase(en: "no referral", fr: "sans signalement"))
      return
    }
  }

  private static func isSensitive(_ partner: Party, _ resources: Resources?, _ judged: AgreementCase) -> Bool {
    if judged.isSecurityBody(partner) { return true }
    if judged.organisation(of: partner)?.type == "prosecution-service" { return true }
    guard let resources else { return false }
    return resources.procurements.contains { judged.names($0.buyer, partner) }
      || resources.contributions.contains { contribution in
        contribution.kind == "money"
          && (judged.names(contribution.from, partner) || judged.names(contribution.to, partner))
      }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="fee">
        <description xml:lang="en">The Commission pays for the lists.</description>
        <contribution id="fee" from="commission" to="registry" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">A fee for the lists.</description>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
      </resources>
      <⟦escalation⟧>
        <step level="1"><forum xml:lang="en">The two offices named as contacts</forum><limit duration="P5D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
        <step level="2"><forum xml:lang="en">Chair of the Commission and Director General</forum><limit duration="P10D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
        <finalResolution body="tribunal"><description xml:lang="en">The Electoral Tribunal decides.</description></finalResolution>
        <meanwhile rule="commission-decision-stands"/>
      </escalation>
      """),
  ]
}
