import Diagnostics
import Registry
import XML

/// from real agreements
enum TextScopeContradicted: AgreementRule {
  static let card = Card(
    id: "text/scope-contradicted", kind: .substance, severity: .substance(.advice),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the text is limited to regular elections, but speaks of others",
      fr: "le texte se limite aux élections ordinaires, mais parle d’autres"),
    finds: Phrase(
      en:
        "A clause on purpose or scope with words such as “only regularly scheduled elections”, beside a clause on by-elections or early elections. Read in English and French; advice only.",
      fr:
        "Une clause d’objet ou de champ limitée aux « élections ordinaires », à côté d’une clause sur des élections partielles ou anticipées. Lu en anglais et en français ; simple conseil."
    ),
    why: Phrase(
      en: "a duty outside the scope can be refused on the day on which it is needed",
      fr: "une obligation hors du champ peut être refusée le jour où elle est nécessaire"),
    mend: Phrase(
      en: "widen the clause on scope, or drop the duty outside it",
      fr: "élargissez la clause de champ, ou retirez l’obligation qui en sort"),
    waive: Phrase(
      en: "Where the clause says that it applies in spite of the scope.",
      fr: "Lorsque la clause dit qu’elle s’applique malgré le champ."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for text in `case`.agreement.texts {
      for clause in text.clauses where clause.kind == "purpose" || clause.kind == "scope" {
        let own = clause.element.textRange
        let bytes = text.element.tree.source.bytes
        guard let limit = limits.place(in: bytes[own]) else { continue }
        let rest = own.upperBound..<text.element.range.upperBound
        guard others.occur(in: bytes[rest]) else { continue }
        findings.flag(
          clause.element, .bytes(limit),
          message: Phrase(
            en: "limits the agreement to regular elections, but a later clause speaks of others",
            fr: "limite l’accord aux élections ordinaires, mais une clause ultérieure parle d’autres"),
          label: Phrase(en: "too narrow", fr: "trop étroit"))
      }
    }
  }

  private static let limits = Phrases([
    "only regularly scheduled", "regularly scheduled elections only", "only regular elections",
    "regular elections only",
    "seules élections ordinaires", "uniquement aux élections ordinaires", "seulement aux élections ordinaires",
  ])

  private static let others = Phrases([
    "by-election", "early election", "snap election", "élection partielle", "élections partielles",
    "élection anticipée",
    "élections anticipées",
  ])

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "text",
        [
          "The parties keep": "This agreement is for ⟦only regularly scheduled⟧ elections. The parties keep",
          "Disagreement is settled": "Before a by-election times are halved. Disagreement is settled",
        ])),
  ]
}
