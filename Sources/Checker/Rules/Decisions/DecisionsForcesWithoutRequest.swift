import Diagnostics
import Registry

/// GOV-EMB-DIRECTS: forces on election duty act on the request of the commission.
enum DecisionsForcesWithoutRequest: AgreementRule {
  static let card = Card(
    id: "decisions/forces-without-request", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Nigeria, Electoral Act", "s.29(3)", nature: .analogy),
      Citation("ACE Electoral Knowledge Network", "po34", nature: .analogy),
    ], dimensions: [.d4, .d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "police or forces protect an election without being asked by the commission",
      fr: "la police ou les forces protègent une élection sans demande de la commission"),
    finds: Phrase(
      en: """
        A duty of police or forces to protect places or people, or to escort, while no power to instruct \
        says that they act at the request of the commission.
        """,
      fr: """
        Une obligation de police ou de forces de protéger lieux ou personnes, ou d’escorter, sans \
        pouvoir d’instruction qui dise qu’elles agissent à la demande de la commission.
        """),
    why: Phrase(
      en: "armed protection that nobody asked for looks like pressure on voters",
      fr: "une protection armée que personne n’a demandée ressemble à une pression sur les électeurs"),
    mend: Phrase(
      en: "add a <direction> from the commission to this partner with onRequestOfCommission=\"true\"",
      fr: "ajoutez une <direction> de la commission vers ce partenaire avec onRequestOfCommission=\"true\""),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard judged.partners.contains(where: judged.isSecurityBody) else { return }
    let requests = judged.agreement.directions.filter { $0.onRequestOfCommission == true }
    for activity in judged.agreement.activities
    where activity.sense != "prohibition" && forces.contains(activity.code.value) {
      let owner = judged.partners.first { judged.names(activity.responsible, $0) && judged.isSecurityBody($0) }
      guard let owner, !requests.contains(where: { judged.names($0.to, owner) }) else { continue }
      findings.flag(
        activity, .attribute(SchemaNames.responsible),
        message: Phrase(
          en: "does not say that \(judged.name(of: owner.id, "en")) acts at the request of the commission",
          fr: "ne dit pas que \(judged.name(of: owner.id, "fr")) agit à la demande de la commission"),
        label: Phrase(en: "nobody asks", fr: "sans demande"))
    }
  }

  private static let forces: Set<String> = ["place-protection", "people-protection", "convoy-escort"]

  private static func example(_ responsible: String) -> String {
    """
    \(Specimen.part("parties", ["organisation=\"civil-registry\"": "organisation=\"police\"", ">Civil Registry<": ">National Police<"]))
    <activities><activity id="guard" code="place-protection" \(responsible)><title xml:lang="en">Guarding polling places</title></activity></activities>
    <escalation>
      <step level="1"><forum xml:lang="en">The two offices named as contacts</forum><limit duration="P5D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
      <step level="2"><forum xml:lang="en">Chair of the Commission and Commissioner General</forum><limit duration="P10D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
      <finalResolution body="tribunal"><description xml:lang="en">The Electoral Tribunal decides.</description></finalResolution>
      <meanwhile rule="commission-decision-stands"/>
      <referral organisation="anti-corruption-commission" bypasses="registry"><description xml:lang="en">Wrongdoing is reported to the Anti-Corruption Commission.</description></referral>
    </escalation>
    """
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(example("⟦responsible=\"registry\"⟧")),
  ]
}
