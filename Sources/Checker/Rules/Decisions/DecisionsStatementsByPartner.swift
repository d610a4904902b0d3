import Diagnostics
import Registry

/// GOV-COMMS: public statements on election matters are made or cleared by the commission.
enum DecisionsStatementsByPartner: AgreementRule {
  static let card = Card(
    id: "decisions/statements-by-partner", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "D5", nature: .guideline),
      Citation("GNSEI guidelines", "TF-11", nature: .guideline),
    ], dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "it is not the commission that speaks in public on election matters",
      fr: "ce n’est pas la commission qui s’exprime en public sur les élections"),
    finds: Phrase(
      en: "An independence statement that does not say who speaks in public, or names a partner.",
      fr: "Une déclaration d’indépendance qui ne dit pas qui s’exprime en public, ou qui nomme un partenaire."),
    why: Phrase(
      en: "what a ministry or the police say about an election is heard as the voice of power",
      fr: "ce qu’un ministère ou la police disent d’une élection s’entend comme la voix du pouvoir"),
    mend: Phrase(
      en: """
        agree that statements on election matters are made or cleared by the commission, and name it in \
        <communications>
        """,
      fr: """
        convenez que les déclarations sur les élections sont faites ou validées par la commission, et \
        nommez-la dans <communications>
        """),
    waive: Phrase(
      en: "Where the partner is itself an independent regulator that speaks in its own field.",
      fr: "Lorsque le partenaire est lui-même un régulateur indépendant qui parle de son domaine."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let independence = judged.agreement.independence else { return }
    guard let communications = independence.communications else {
      findings.flag(
        independence,
        message: Phrase(
          en: "does not say who speaks in public on election matters",
          fr: "ne dit pas qui s’exprime en public sur les élections"),
        label: Phrase(en: "who speaks?", fr: "qui parle ?"))
      return
    }
    guard !judged.isCommission(communications.authority) else { return }
    findings.flag(
      communications, .attribute(SchemaNames.authority),
      message: Phrase(
        en: "lets \(judged.name(of: communications.authority, "en")) speak in public on election matters",
        fr: "laisse \(judged.name(of: communications.authority, "fr")) s’exprimer en public sur les élections"),
      label: Phrase(en: "a partner speaks", fr: "un partenaire parle"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <independence noFetterClause="c5">
        <dimension code="institutional" affected="false"><reason xml:lang="en">No power passes to the Civil Registry.</reason></dimension>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        <communications ⟦authority="registry"⟧ clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
      </independence>
      """),
    .flagged(
      """
      <⟦independence⟧ noFetterClause="c5">
        <dimension code="institutional" affected="false"><reason xml:lang="en">No power passes to the Civil Registry.</reason></dimension>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        
      </independence>
      """),
  ]
}
