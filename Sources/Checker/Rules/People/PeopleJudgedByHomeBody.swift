import Diagnostics
import Registry

/// PER-NO-DUAL: discipline and appraisal for the period rest with the commission.
enum PeopleJudgedByHomeBody: AgreementRule {
  static let card = Card(
    id: "people/judged-by-home-body", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E10", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "eme01a", nature: .analogy),
      Citation("ACE Electoral Knowledge Network", "emf03", nature: .analogy),
    ], dimensions: [.d3], threats: ["T4"], since: "1.0",
    summary: Phrase(
      en: "staff lent to the commission are appraised or disciplined by the body that lends them",
      fr: "du personnel prêté est évalué ou sanctionné par l’organisme qui le prête"),
    finds: Phrase(
      en: """
        A secondment to the commission that leaves appraisal or discipline for the period to another \
        body, or does not say whose they are.
        """,
      fr: """
        Une mise à disposition qui laisse l’évaluation ou la discipline de la période à un autre \
        organisme, ou ne dit pas à qui elles reviennent.
        """),
    why: Phrase(
      en: "who writes the appraisal gives the orders",
      fr: "qui rédige l’évaluation donne les ordres"),
    mend: Phrase(
      en: "write the commission in appraisedBy and disciplinedBy for the period of the secondment",
      fr: "écrivez la commission dans appraisedBy et disciplinedBy pour la durée de la mise à disposition"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      let isAppraised = judged.isCommission(secondment.appraisedBy)
      guard !isAppraised || !judged.isCommission(secondment.disciplinedBy) else { continue }
      findings.flag(
        secondment, .attribute(isAppraised ? SchemaNames.disciplinedBy : SchemaNames.appraisedBy),
        message: isAppraised
          ? Phrase(
            en: "does not leave discipline to the commission for the period",
            fr: "ne confie pas la discipline à la commission pour la période")
          : Phrase(
            en: "does not leave appraisal to the commission for the period",
            fr: "ne confie pas l’évaluation à la commission pour la période"),
        label: Phrase(en: "judged elsewhere", fr: "jugé ailleurs"))
    }
  }

  static let examples: [Example] = [
    .clean(
      """
      <personnel>
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <supervision xml:lang="en">Each works beside an officer of the Commission.</supervision>
          <recall by="registry" consentOfCommission="true"/>
        </secondment>
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
    .flagged(
      """
      <personnel>
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" ⟦disciplinedBy="registry"⟧ impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <supervision xml:lang="en">Each works beside an officer of the Commission.</supervision>
          <recall by="registry" consentOfCommission="true"/>
        </secondment>
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
