import Diagnostics
import Registry

/// PER-MANDATE-BRIEF: partner staff are briefed on the mandate of the commission.
enum PeopleMandateUnexplained: AgreementRule {
  static let card = Card(
    id: "people/mandate-unexplained", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("GNSEI guidelines", "G-P5", nature: .guideline)
    ], dimensions: [.d3], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "partner staff are not told what the mandate of the commission is",
      fr: "le personnel des partenaires n’apprend pas le mandat de la commission"),
    finds: Phrase(
      en: """
        A part on staff without a training on the mandate of the commission, or one that leaves out a \
        body that lends staff.
        """,
      fr: "Une partie sur le personnel sans formation au mandat de la commission, ou qui omet un organisme prêteur."),
    why: Phrase(
      en: "who does not know that the commission decides will ask the own superior",
      fr: "qui ne sait pas que la commission décide demandera à son propre chef"),
    mend: Phrase(
      en: "add a <training onMandate=\"true\"> for the staff of this partner",
      fr: "ajoutez un <training onMandate=\"true\"> pour le personnel de ce partenaire"),
    waive: Phrase(
      en: "Where these staff were briefed under another agreement.",
      fr: "Lorsque ces agents ont été instruits au titre d’un autre accord."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    // The main agreement speaks for its annexes.
    guard !judged.agreement.relations.contains(where: { $0.type == "annex-of" }) else { return }
    let audiences = personnel.trainings.filter { $0.onMandate == true }.map(\.audience)
    let lenders = personnel.secondments.filter { $0.direction == "to-commission" }.map(\.from)
    let left = judged.partners.first { partner in
      lenders.contains(partner.id) && !audiences.contains { judged.names($0, partner) }
    }
    guard audiences.isEmpty || left != nil else { return }
    findings.flag(
      personnel,
      message: left.map {
        Phrase(
          en: "does not say that staff of \(judged.name(of: $0.id, "en")) are told of the commission’s mandate",
          fr: "ne dit pas que le personnel de \(judged.name(of: $0.id, "fr")) apprend le mandat de la commission")
      }
        ?? Phrase(
          en: "does not say that partner staff are told of the commission’s mandate",
          fr: "ne dit pas que le personnel des partenaires apprend le mandat de la commission"),
      label: Phrase(en: "not briefed", fr: "sans formation"))
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
      <⟦personnel⟧>
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <supervision xml:lang="en">Each works beside an officer of the Commission.</supervision>
          <recall by="registry" consentOfCommission="true"/>
        </secondment>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
