import Diagnostics
import Registry

/// GOV-CODE: partner staff are bound by a named code of conduct.
enum PeopleConductCodeMissing: AgreementRule {
  static let card = Card(
    id: "people/conduct-code-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E5", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "poc01a06", nature: .analogy),
    ], dimensions: [.d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "partner staff in election work are bound by no code of conduct",
      fr: "le personnel des partenaires n’est lié par aucun code de conduite"),
    finds: Phrase(
      en: "A part on staff without a code of conduct, where not every secondment has its own.",
      fr: "Une partie sur le personnel sans code de conduite, lorsque chaque mise à disposition n’a pas le sien."),
    why: Phrase(
      en: "staff who bring the habits of another house need to know the rules of an election",
      fr: "des agents venus d’une autre maison doivent connaître les règles d’une élection"),
    mend: Phrase(
      en: "add a <codeOfConduct> with its name and where it can be read",
      fr: "ajoutez un <codeOfConduct> avec son nom et où le lire"),
    waive: Phrase(
      en: "Where partner staff never meet voters, material or data.",
      fr: "Lorsque le personnel des partenaires ne touche ni électeurs, ni matériel, ni données."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel, personnel.codeOfConducts.isEmpty else { return }
    let secondments = personnel.secondments
    guard secondments.isEmpty || secondments.contains(where: { $0.conduct == nil }) else { return }
    findings.flag(
      personnel,
      message: Phrase(
        en: "names no code of conduct that binds partner staff",
        fr: "ne cite aucun code de conduite qui lie le personnel des partenaires"),
      label: Phrase(en: "no code", fr: "sans code"))
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
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
