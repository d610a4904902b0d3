import Diagnostics
import Registry

/// GOV-FIVE-DIMENSIONS: there is a statement on each dimension.
enum DecisionsDimensionMissing: AgreementRule {
  static let card = Card(
    id: "decisions/dimension-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
      Citation("GNSEI guidelines", "D1–D5", nature: .guideline),
    ], dimensions: [.d1, .d2, .d3, .d4, .d5], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the independence statement leaves out a dimension",
      fr: "la déclaration d’indépendance omet une dimension"),
    finds: Phrase(
      en: "One of the five dimensions of independence of which the statement says nothing.",
      fr: "Une des cinq dimensions de l’indépendance dont la déclaration ne dit rien."),
    why: Phrase(
      en: "what nobody has looked at is where dependence grows",
      fr: "la dépendance grandit là où personne n’a regardé"),
    mend: Phrase(
      en: "add a <dimension> for each of institutional, financial, personnel, functional and behavioural",
      fr: "ajoutez une <dimension> pour chacune : institutional, financial, personnel, functional et behavioural"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let independence = judged.agreement.independence else { return }
    let named = Set(independence.dimensions.map(\.code.value))
    let missing = dimensions.filter { !named.contains($0) }
    guard !missing.isEmpty else { return }
    func labels(_ language: String) -> String {
      missing.map { judged.codeLists.label(Code(list: "independence-dimension", value: $0), language) }
        .joined(separator: ", ")
    }
    findings.flag(
      independence,
      message: Phrase(en: "says nothing of: \(labels("en"))", fr: "ne dit rien de : \(labels("fr"))"),
      label: Phrase(en: "incomplete", fr: "incomplète"))
  }

  private static let dimensions = ["institutional", "financial", "personnel", "functional", "behavioural"]

  private static var example: String {
    """
    <⟦independence⟧ noFetterClause="c5">
      <dimension code="institutional" affected="false"><reason xml:lang="en">No power passes to the Civil Registry.</reason></dimension>
      <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list.</risk><mitigation xml:lang="en">The Commission decides on what it has.</mitigation></dimension>
      <communications authority="commission" clause="c8"/>
    </independence>
    """
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(example),
  ]
}
