import Diagnostics
import Registry
import XML

/// STR-PLACEHOLDER
enum StructurePlaceholderLeft: FileRule {
  static let card = Card(
    id: "structure/placeholder-left", kind: .record, severity: .from(.signature, .error, before: .advice),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("Frictionless", "forbidden-value", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "something was left to be filled in", fr: "il reste quelque chose à compléter"),
    finds: Phrase(
      en:
        "Words and signs that drafters leave behind, such as TBD, XXX, “[insert …]” or a row of underscores, and days that nobody means, such as 1900-01-01.",
      fr:
        "Des mots et signes laissés par les rédacteurs, comme TBD, XXX, « [à compléter …] » ou une suite de tirets bas, et des dates que personne ne vise, comme 1900-01-01."
    ),
    why: Phrase(
      en: "a record with gaps is not what the parties agreed",
      fr: "un texte à trous n’est pas ce dont les parties sont convenues"),
    mend: Phrase(
      en: "write what belongs there, or take the sentence out",
      fr: "écrivez ce qui doit y figurer, ou retirez la phrase"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for suspect in `case`.index.suspects where suspect.kind == .placeholder {
      let element = `case`.element(at: suspect.range.lowerBound)
      let text = String(decoding: element.tree.source.bytes[suspect.range], as: UTF8.self)
      findings.flag(
        element, .bytes(suspect.range),
        message: Phrase(
          en: "“\(text)” was left where something is to come", fr: "« \(text) » est resté là où il manque quelque chose"
        ),
        label: Phrase(en: "still open", fr: "à compléter"))
    }
    for (element, attribute) in `case`.index.dummyDays {
      let day = element[attribute] ?? ""
      findings.flag(
        element, .value(attribute),
        message: Phrase(
          en: "\(day) looks like a day that nobody meant", fr: "\(day) ressemble à une date que personne n’a voulue"),
        label: Phrase(en: "dummy day", fr: "date fictive"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <risks><risk id="r1" owner="commission"><description xml:lang="en">The list may come late; <!-- TBD --> see annex ⟦TBD⟧ and ⟦[insert office]⟧.</description></risk></risks>
      """),
  ]
}
