import Diagnostics
import Registry

/// PER-IMPARTIAL: lent staff sign a declaration of impartiality.
enum PeopleImpartialityUndeclared: AgreementRule {
  static let card = Card(
    id: "people/impartiality-undeclared", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E5", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "ema04", nature: .analogy),
    ], dimensions: [.d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "lent staff sign no declaration of impartiality",
      fr: "du personnel prêté ne signe pas de déclaration d’impartialité"),
    finds: Phrase(
      en: "A secondment to the commission without a declaration of impartiality.",
      fr: "Une mise à disposition auprès de la commission sans déclaration d’impartialité."),
    why: Phrase(
      en: "a signed promise makes everybody think, and gives a ground to act",
      fr: "une promesse signée fait réfléchir chacun, et donne un motif d’agir"),
    mend: Phrase(
      en: "agree on a declaration, and write impartialityDeclaration=\"true\"",
      fr: "convenez d’une déclaration, et écrivez impartialityDeclaration=\"true\""),
    waive: Phrase(
      en: "Where the oath of office of these staff already covers elections.",
      fr: "Lorsque le serment de ces agents couvre déjà les élections."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      guard secondment.impartialityDeclaration != true else { continue }
      findings.flag(
        secondment, .attribute(SchemaNames.impartialityDeclaration),
        message: Phrase(
          en: "asks lent staff for no declaration of impartiality",
          fr: "ne demande pas de déclaration d’impartialité au personnel prêté"),
        label: Phrase(en: "no declaration", fr: "sans déclaration"))
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
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" ⟦impartialityDeclaration="false"⟧>
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
