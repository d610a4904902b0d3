import Diagnostics
import Registry

/// from real agreements
enum TextNumberRepeated: AgreementRule {
  static let card = Card(
    id: "text/number-repeated", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "two clauses have the same number",
      fr: "deux clauses portent le même numéro"),
    finds: Phrase(
      en: "Two clauses side by side that are printed with the same number.",
      fr: "Deux clauses voisines imprimées sous le même numéro."),
    why: Phrase(
      en: "whoever cites the number cites two rules",
      fr: "qui cite ce numéro cite deux règles"),
    mend: Phrase(
      en: "number the clauses anew, and look at the references to them",
      fr: "renumérotez les clauses et relisez les renvois"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for prose in `case`.proses {
      check(prose.text.clauses, &findings)
      for clause in prose.clauses { check(clause.clauses, &findings) }
    }
  }

  private static func check(_ clauses: [Clause], _ findings: inout Findings) {
    guard clauses.count > 1 else { return }
    var seen: Set<String> = []
    for clause in clauses where !seen.insert(clause.number).inserted {
      findings.flag(
        clause, .value(SchemaNames.number),
        message: Phrase(
          en: "has the number \(clause.number), and so has a clause before it",
          fr: "porte le numéro \(clause.number), comme une clause qui la précède"),
        label: Phrase(en: "again", fr: "encore"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("text", ["id=\"c6\" number=\"6\"": "id=\"c6\" number=\"⟦5⟧\""])),
  ]
}
