import Diagnostics
import Registry

/// PER-TERM: each secondment has a start and an end.
enum PeopleSecondmentWithoutEnd: AgreementRule {
  static let card = Card(
    id: "people/secondment-without-end", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E10", nature: .guideline)
    ], dimensions: [.d3], threats: ["T4"], since: "1.0",
    summary: Phrase(
      en: "a secondment has no first or last day",
      fr: "une mise à disposition n’a pas de premier ou de dernier jour"),
    finds: Phrase(
      en: "A secondment without start or without end.",
      fr: "Une mise à disposition sans début ou sans fin."),
    why: Phrase(
      en: "help without an end becomes dependence",
      fr: "une aide sans fin devient une dépendance"),
    mend: Phrase(
      en: "write start and end",
      fr: "écrivez start et end"),
    waive: Phrase(
      en: "Where the end depends on an event, such as final results, and the text says so.",
      fr: "Lorsque la fin dépend d’un événement, comme les résultats définitifs, et que le texte le dit."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.start == nil || secondment.end == nil {
      findings.flag(
        secondment,
        message: secondment.end == nil
          ? Phrase(en: "does not say when the secondment ends", fr: "ne dit pas quand finit la mise à disposition")
          : Phrase(
            en: "does not say when the secondment begins", fr: "ne dit pas quand commence la mise à disposition"),
        label: Phrase(en: "no term", fr: "sans terme"))
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
        <⟦secondment⟧ id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
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
