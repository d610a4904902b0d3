import Diagnostics
import Registry

/// PER-WHISTLE: a reporting channel is open to the staff of both sides.
enum PeopleWhistleblowingMissing: AgreementRule {
  static let card = Card(
    id: "people/whistleblowing-missing", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("GNSEI guidelines", "G-E5", nature: .guideline)
    ], dimensions: [.d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "staff of the partners have no channel to report wrongdoing",
      fr: "le personnel des partenaires n’a pas de voie de signalement"),
    finds: Phrase(
      en: "A part on staff without a channel for reports that is open to staff of both sides.",
      fr: "Une partie sur le personnel sans voie de signalement ouverte au personnel des deux côtés."),
    why: Phrase(
      en: "those who see wrongdoing first need somebody to tell",
      fr: "ceux qui voient les premiers un acte répréhensible doivent pouvoir le dire à quelqu’un"),
    mend: Phrase(
      en: "add a <whistleblowing openToPartners=\"true\"> with an office that receives reports",
      fr: "ajoutez un <whistleblowing openToPartners=\"true\"> avec un bureau qui reçoit les signalements"),
    waive: Phrase(
      en: "Where a law gives such a channel to all public staff.",
      fr: "Lorsqu’une loi offre une telle voie à tous les agents publics."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let personnel = judged.agreement.personnel else { return }
    // The main agreement speaks for its annexes.
    guard !judged.agreement.relations.contains(where: { $0.type == "annex-of" }) else { return }
    guard !personnel.whistleblowings.contains(where: { $0.openToPartners == true }) else { return }
    findings.flag(
      personnel,
      message: Phrase(
        en: "names no channel for reports that is open to staff of both sides",
        fr: "ne prévoit aucune voie de signalement ouverte au personnel des deux côtés"),
      label: Phrase(en: "no channel", fr: "sans voie"))
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
        <codeOfConduct address="https://commission.example/code"><name xml:lang="en">Code of Conduct for Persons Assisting in Elections</name></codeOfConduct>
      </personnel>
      """, removing: ["notApplicable"]),
  ]
}
