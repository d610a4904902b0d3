import Diagnostics
import Registry

/// GOV-NO-FETTER: nothing in the agreement limits the legal powers of the commission.
enum DecisionsNoFetterMissing: AgreementRule {
  static let card = Card(
    id: "decisions/no-fetter-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "1043", nature: .analogy),
    ], dimensions: [.d1, .d4], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "no clause says that the legal powers of the commission stay untouched",
      fr: "aucune clause ne dit que les pouvoirs légaux de la commission restent entiers"),
    finds: Phrase(
      en: """
        An independence statement that names no clause saying that nothing in the agreement limits the \
        legal powers of the commission.
        """,
      fr: """
        Une déclaration d’indépendance qui ne cite aucune clause disant que rien dans l’accord ne limite \
        les pouvoirs légaux de la commission.
        """),
    why: Phrase(
      en: "a partner may later claim that the commission has promised not to use a power",
      fr: "un partenaire peut prétendre plus tard que la commission a promis de ne pas user d’un pouvoir"),
    mend: Phrase(
      en: "write such a clause and name it in noFetterClause",
      fr: "rédigez une telle clause et citez-la dans noFetterClause"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let independence = judged.agreement.independence, independence.noFetterClause == nil else { return }
    findings.flag(
      independence,
      message: Phrase(
        en: "names no clause that keeps the legal powers of the commission untouched",
        fr: "ne cite aucune clause qui garde entiers les pouvoirs légaux de la commission"),
      label: Phrase(en: "no such clause", fr: "clause absente"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <⟦independence⟧>
        <dimension code="institutional" affected="false"><reason xml:lang="en">No power passes to the Civil Registry.</reason></dimension>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        <communications authority="commission" clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
      </independence>
      """),
  ]
}
