import Diagnostics
import Registry

/// GOV-FIVE-DIMENSIONS: what is touched has a mitigation that rests on a clause.
enum DecisionsDimensionWithoutMitigation: AgreementRule {
  static let card = Card(
    id: "decisions/dimension-without-mitigation", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
    ], dimensions: [.d1, .d2, .d3, .d4, .d5], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a dimension of independence is touched, and nothing is said against it",
      fr: "une dimension de l’indépendance est touchée, et rien n’y répond"),
    finds: Phrase(
      en: "A dimension marked as affected without a mitigation or without the clauses on which it rests.",
      fr: "Une dimension marquée comme touchée, sans mesure ou sans les clauses sur lesquelles elle repose."),
    why: Phrase(
      en: "a risk that is known and left open is an invitation",
      fr: "un risque connu et laissé ouvert est une invitation"),
    mend: Phrase(
      en: "add a <mitigation> and name in clauses where the text provides it",
      fr: "ajoutez une <mitigation> et citez dans clauses où le texte la prévoit"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let independence = judged.agreement.independence else { return }
    for dimension in independence.dimensions where dimension.affected {
      let isMitigated = !dimension.mitigation.isEmpty
      guard !isMitigated || dimension.clauses.isEmpty else { continue }
      findings.flag(
        dimension, .attribute(SchemaNames.affected),
        message: isMitigated
          ? Phrase(
            en: "names no clause on which the mitigation rests",
            fr: "ne cite aucune clause sur laquelle repose la mesure")
          : Phrase(en: "is affected, and nothing is said against it", fr: "est touchée, et rien n’y répond"),
        label: Phrase(en: "no mitigation", fr: "sans mesure"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <independence noFetterClause="c5">
        <dimension code="institutional" ⟦affected="true"⟧ clauses="c5"><risk xml:lang="en">The Civil Registry may claim a say.</risk></dimension>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        <communications authority="commission" clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
      </independence>
      """),
    .flagged(
      """
      <independence noFetterClause="c5">
        <dimension code="institutional" ⟦affected="true"⟧><risk xml:lang="en">The Civil Registry may claim a say.</risk><mitigation xml:lang="en">It has none.</mitigation></dimension>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        <communications authority="commission" clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
      </independence>
      """),
  ]
}
