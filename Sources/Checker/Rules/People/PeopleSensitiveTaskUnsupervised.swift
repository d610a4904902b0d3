import Diagnostics
import Registry

/// PER-SENSITIVE: lent staff on sensitive tasks need a justification and supervision.
enum PeopleSensitiveTaskUnsupervised: AgreementRule {
  static let card = Card(
    id: "people/sensitive-task-unsupervised", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("GNSEI guidelines", "G-E10", nature: .guideline),
    ], dimensions: [.d3, .d4], threats: ["T4", "T5"], since: "1.0",
    summary: Phrase(
      en: "lent staff do sensitive work without a reason or without supervision",
      fr: "du personnel prêté fait un travail sensible sans raison ou sans surveillance"),
    finds: Phrase(
      en: """
        A secondment to the commission for a sensitive task, such as counting or the register, without a \
        justification or without saying how the commission supervises.
        """,
      fr: """
        Une mise à disposition pour une tâche sensible, comme le dépouillement ou la liste électorale, \
        sans justification ou sans dire comment la commission surveille.
        """),
    why: Phrase(
      en: "the hands that count and keep the register must be above suspicion",
      fr: "les mains qui comptent et tiennent la liste doivent être au-dessus de tout soupçon"),
    mend: Phrase(
      en: "add <justification> and <supervision>",
      fr: "ajoutez <justification> et <supervision>"),
    waive: Phrase(
      en: "Where the list calls the task sensitive, but the posts have no access to anything sensitive.",
      fr: "Lorsque la liste dit la tâche sensible, mais que les postes n’ont accès à rien de sensible."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      guard secondment.sensitive == true || judged.codeLists.hasFlag("sensitive", secondment.task) else { continue }
      let isJustified = !secondment.justification.isEmpty
      guard !isJustified || secondment.supervision.isEmpty else { continue }
      findings.flag(
        secondment, .attribute(SchemaNames.task),
        message: isJustified
          ? Phrase(
            en: "does not say how the commission supervises this sensitive task",
            fr: "ne dit pas comment la commission surveille cette tâche sensible")
          : Phrase(
            en: "does not say why lent staff are needed for this sensitive task",
            fr: "ne dit pas pourquoi cette tâche sensible exige du personnel prêté"),
        label: Phrase(en: "sensitive task", fr: "tâche sensible"))
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
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" ⟦task="counting"⟧ start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <recall by="registry" consentOfCommission="true"/>
        </secondment>
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
