import Diagnostics
import Registry

/// PER-TERM: a secondment longer than an electoral cycle has an exit plan.
enum PeopleExitPlanMissing: AgreementRule {
  static let card = Card(
    id: "people/exit-plan-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E10", nature: .guideline)
    ], dimensions: [.d3], threats: ["T4"], since: "1.0",
    summary: Phrase(
      en: "staff are lent for longer than an electoral cycle, with no plan to do without them",
      fr: "du personnel est prêté plus d’un cycle électoral, sans plan pour s’en passer"),
    finds: Phrase(
      en: "A secondment to the commission that lasts longer than an electoral cycle and has no exit plan.",
      fr: "Une mise à disposition auprès de la commission plus longue qu’un cycle électoral, sans plan de sortie."),
    why: Phrase(
      en: "posts that others fill for years are no longer the commission’s own",
      fr: "des postes occupés par d’autres pendant des années ne sont plus ceux de la commission"),
    mend: Phrase(
      en: "add an <exitPlan>: how the commission will fill these posts itself",
      fr: "ajoutez un <exitPlan> : comment la commission pourvoira elle-même ces postes"),
    waive: Phrase(
      en: "Where the post belongs by law to the lending body.",
      fr: "Lorsque le poste relève par la loi de l’organisme prêteur."))

  private static let months = Parameter(
    "cycle-months", 48,
    Phrase(
      en: "the length of an electoral cycle in months",
      fr: "la durée d’un cycle électoral en mois"))
  static let parameters = [months]

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      guard let start = secondment.start, let end = secondment.end, secondment.exitPlan.isEmpty else { continue }
      guard end > start.adding(months: judged.value(months)) else { continue }
      findings.flag(
        secondment, .attribute(SchemaNames.end),
        message: Phrase(
          en: "lasts longer than an electoral cycle, and nothing is said about doing without these staff",
          fr: "dure plus d’un cycle électoral, et rien n’est dit sur la manière de s’en passer"),
        label: Phrase(en: "no exit plan", fr: "sans plan de sortie"))
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
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" ⟦end="2033-06-30"⟧ reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
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
