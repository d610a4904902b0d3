import Diagnostics
import Registry
import XML

/// LNG-PARALLEL
enum LanguagesFiguresDiffer: AgreementRule {
  static let card = Card(
    id: "languages/figures-differ", kind: .record, severity: .record(.warning),
    citations: [
      Citation("United Nations Treaty Series", "authentic languages", nature: .analogy),
      Citation("Pelican", "consistency", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a clause has other figures in one language than in another",
      fr: "une clause n’a pas les mêmes chiffres dans deux langues"),
    finds: Phrase(
      en:
        "A clause in which the days, amounts or numbers written in digits are not those of the first text. Numbers up to twelve are left alone, since they are often written in words.",
      fr:
        "Une clause dont les dates, montants ou nombres écrits en chiffres ne sont pas ceux du premier texte. Les nombres jusqu’à douze ne sont pas visés, car ils s’écrivent souvent en lettres."
    ),
    why: Phrase(
      en: "thirty days in one language and sixty in the other are two agreements",
      fr: "trente jours dans une langue et soixante dans l’autre font deux accords"),
    mend: Phrase(
      en: "compare the clause in both languages and correct the figure",
      fr: "comparez la clause dans les deux langues et corrigez le chiffre"),
    waive: Phrase(en: "Never.", fr: "Jamais."),
    onTheDay: Phrase(
      en: "let a person read the language versions side by side before they are signed",
      fr: "faites relire côte à côte les versions linguistiques avant leur signature"))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let texts = `case`.agreement.texts
    guard texts.count > 1 else { return }
    let first = Dictionary(texts[0].clauses.map { ($0.id, $0.element) }) { one, _ in one }
    let figures = first.mapValues(figures)
    for text in texts.dropFirst() {
      for clause in text.clauses {
        guard let one = figures[clause.id] else { continue }
        let other = Self.figures(clause.element)
        guard one != other else { continue }
        let (missing, added) = (difference(one, other), difference(other, one))
        findings.flag(
          clause, .attribute(SchemaNames.number),
          message: Phrase(
            en:
              "the text in “\(text.language)” has \(list(added, "no figure")) where the first text has \(list(missing, "none"))",
            fr:
              "le texte « \(text.language) » porte \(list(added, "aucun chiffre")) là où le premier texte porte \(list(missing, "rien"))"
          ),
          label: Phrase(en: "other figures", fr: "autres chiffres"))
      }
    }
  }

  private static func figures(_ clause: Element) -> [Int] {
    Figures.all(in: clause.tree.source.bytes, clause.range).filter { $0 > 12 }
  }

  /// What is in the one row but not in the other; both are sorted.
  private static func difference(_ one: [Int], _ other: [Int]) -> [Int] {
    var rest = other
    return one.filter { value in
      guard let at = rest.firstIndex(of: value) else { return true }
      rest.remove(at: at)
      return false
    }
  }

  private static func list(_ figures: [Int], _ none: String) -> String {
    figures.isEmpty ? none : figures.prefix(4).map(String.init).joined(separator: ", ")
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("text", [:])
        + Specimen.part(
          "text",
          [
            "xml:lang=\"en\" status=\"authentic\"": "xml:lang=\"fr\" status=\"translation\"",
            "within 30 days": "sous 60 jours",
            "id=\"c4\" number=\"4\"": "id=\"c4\" ⟦number=\"4\"⟧",
          ])),
  ]
}
