import Diagnostics
import Registry

/// GOV-FIVE-DIMENSIONS: what is not touched has a reason.
enum DecisionsDimensionWithoutReason: AgreementRule {
  static let card = Card(
    id: "decisions/dimension-without-reason", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E12", nature: .guideline)
    ], dimensions: [.d1, .d2, .d3, .d4, .d5], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a dimension of independence is called untouched without a reason",
      fr: "une dimension de l’indépendance est dite intacte sans raison"),
    finds: Phrase(
      en: "A dimension marked as not affected without a reason.",
      fr: "Une dimension marquée comme non touchée, sans raison."),
    why: Phrase(
      en: "“not affected” without a reason cannot be told from “not looked at”",
      fr: "« non touchée » sans raison ne se distingue pas de « non examinée »"),
    mend: Phrase(
      en: "add a <reason> of one sentence",
      fr: "ajoutez une <reason> d’une phrase"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let independence = judged.agreement.independence else { return }
    for dimension in independence.dimensions where !dimension.affected && dimension.reason.isEmpty {
      findings.flag(
        dimension, .attribute(SchemaNames.affected),
        message: Phrase(en: "is called untouched without a reason", fr: "est dite intacte sans raison"),
        label: Phrase(en: "no reason", fr: "sans raison"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <independence noFetterClause="c5">
        <dimension code="institutional" ⟦affected="false"⟧/>
        <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
        <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
        <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
        <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
        <communications authority="commission" clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
      </independence>
      """),
  ]
}
