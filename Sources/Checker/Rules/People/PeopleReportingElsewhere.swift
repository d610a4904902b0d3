import Diagnostics
import Registry

/// PER-REPORT-EMB: lent staff report to the commission alone.
enum PeopleReportingElsewhere: AgreementRule {
  static let card = Card(
    id: "people/reporting-elsewhere", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E10", nature: .guideline),
      Citation("GNSEI guidelines", "T4", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "emd06", nature: .analogy),
      Citation("Carter Center, Election Obligations and Standards", "1443", nature: .analogy),
    ], dimensions: [.d3], threats: ["T4"], since: "1.0",
    summary: Phrase(
      en: "staff lent to the commission do not report to it alone",
      fr: "du personnel prêté à la commission ne lui rend pas compte à elle seule"),
    finds: Phrase(
      en: "A secondment to the commission that names no reporting line, or one to another body.",
      fr: """
        Une mise à disposition auprès de la commission sans ligne hiérarchique, ou avec une ligne vers \
        un autre organisme.
        """),
    why: Phrase(
      en: "staff who answer to two masters serve the one who decides on their career",
      fr: "qui répond à deux maîtres sert celui qui décide de sa carrière"),
    mend: Phrase(
      en: "write reportsTo with the commission, and put it into the text",
      fr: "écrivez la commission dans reportsTo, et mettez-le dans le texte"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      guard !judged.isCommission(secondment.reportsTo) else { continue }
      findings.flag(
        secondment, .attribute(SchemaNames.reportsTo),
        message: secondment.reportsTo.map {
          Phrase(
            en: "lets lent staff report to \(judged.name(of: $0, "en"))",
            fr: "fait rendre compte le personnel prêté à \(judged.name(of: $0, "fr"))")
        }
          ?? Phrase(en: "does not say to whom lent staff report", fr: "ne dit pas à qui le personnel prêté rend compte"),
        label: Phrase(en: "reports elsewhere", fr: "rend compte ailleurs"))
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
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" ⟦reportsTo="registry"⟧ paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
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
