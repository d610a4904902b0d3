import Diagnostics
import Registry

/// PER-RECALL-WINDOW: no recall shortly before an election without the commission.
enum PeopleRecallOpen: AgreementRule {
  static let card = Card(
    id: "people/recall-open", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "T4", nature: .guideline),
      Citation("GNSEI guidelines", "G-E10", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "eme01a", nature: .analogy),
    ], dimensions: [.d3], threats: ["T4"], since: "1.0",
    summary: Phrase(
      en: "staff can be called back shortly before an election",
      fr: "du personnel peut être rappelé peu avant une élection"),
    finds: Phrase(
      en: """
        A secondment to the commission that the lending body may end in the profile’s number of days \
        before election day without the commission’s consent.
        """,
      fr: """
        Une mise à disposition que l’organisme prêteur peut terminer dans le nombre de jours du profil \
        avant le scrutin sans l’accord de la commission.
        """),
    why: Phrase(
      en: "calling people back is a way to stop an election office",
      fr: "rappeler les gens est une façon d’arrêter un bureau électoral"),
    mend: Phrase(
      en: "add a <recall> that needs the consent of the commission, or a <banned> window that begins early enough",
      fr: "ajoutez un <recall> soumis à l’accord de la commission, ou une fenêtre <banned> qui s’ouvre assez tôt"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  private static let days = Parameter(
    "recall-days", 60,
    Phrase(
      en: "the number of days before election day in which nobody is called back without the commission",
      fr: "le nombre de jours avant le scrutin où nul n’est rappelé sans la commission"))
  static let parameters = [days]

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    for secondment in personnel.secondments where secondment.direction == "to-commission" {
      if let recall = secondment.recall {
        guard !judged.isCommission(recall.by), recall.consentOfCommission != true else { continue }
        guard !recall.banneds.contains(where: { opensEarly($0.opens, judged) }) else { continue }
      }
      findings.flag(
        secondment.recall?.element ?? secondment.element,
        message: Phrase(
          en: "lets staff be called back in the \(judged.value(days)) days before election day",
          fr: "permet de rappeler le personnel dans les \(judged.value(days)) jours avant le scrutin"),
        label: Phrase(en: "recall open", fr: "rappel ouvert"))
    }
  }

  private static func opensEarly(_ opening: TimeLimit, _ judged: AgreementCase) -> Bool {
    switch opening.event.value {
    case "election-day": opening.direction == "before" && opening.duration.approximateDays >= judged.value(days)
    case "election-called", "election-period-start", "nomination-close", "register-close", "start-of-activity": true
    default: false
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
    .clean(
      """
      <personnel>
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <supervision xml:lang="en">Each works beside an officer of the Commission.</supervision>
          <recall by="registry"><banned><opens duration="P90D" direction="before" event="election-day"/><closes duration="P0D" event="results-declared"/></banned></recall>
        </secondment>
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
    .flagged(
      """
      <personnel>
        <secondment id="clerks" direction="to-commission" from="registry" to="commission" number="2" task="administration" start="2027-02-01" end="2027-06-30" reportsTo="commission" paidBy="registry" appraisedBy="commission" disciplinedBy="commission" impartialityDeclaration="true">
          <post xml:lang="en">Two register clerks</post>
          <justification xml:lang="en">The Commission has too few clerks before the election.</justification>
          <supervision xml:lang="en">Each works beside an officer of the Commission.</supervision>
          <⟦recall⟧ by="registry"/>
        </secondment>
        <training id="briefing" audience="registry" provider="commission" onMandate="true"><subject xml:lang="en">The mandate of the Commission</subject></training>
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
        <whistleblowing organisation="electoral-commission" openToPartners="true"><description xml:lang="en">A confidential line for staff of both sides.</description></whistleblowing>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
