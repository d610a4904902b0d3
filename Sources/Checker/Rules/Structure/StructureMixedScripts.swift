import Diagnostics
import Registry
import XML

/// STR-TEXT-HYGIENE
enum StructureMixedScripts: FileRule {
  static let card = Card(
    id: "structure/mixed-scripts", kind: .record, severity: .record(.error),
    citations: [Citation("Unicode", "UTS 39", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "a word mixes letters that look alike", fr: "un mot mêle des lettres d’apparence identique"),
    finds: Phrase(
      en: "A word with Latin and with Greek or Cyrillic letters, some of which look the same.",
      fr: "Un mot en lettres latines et grecques ou cyrilliques, dont certaines sont identiques à l’œil."),
    why: Phrase(
      en: "a search would not find the word, and a name could pass for another",
      fr: "une recherche ne trouverait pas le mot, et un nom pourrait passer pour un autre"),
    mend: Phrase(en: "type the word again in one script", fr: "retapez le mot dans un seul alphabet"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for suspect in `case`.index.suspects where suspect.kind == .mixedScripts {
      let element = `case`.element(at: suspect.range.lowerBound)
      let word = String(decoding: element.tree.source.bytes[suspect.range], as: UTF8.self)
      findings.flag(
        element, .bytes(suspect.range),
        message: Phrase(
          en: "the word “\(word)” has letters of two scripts",
          fr: "le mot « \(word) » contient des lettres de deux alphabets"),
        label: Phrase(en: "mixed scripts", fr: "alphabets mêlés"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <risks><risk id="r1" owner="commission"><description xml:lang="en">The ⟦Cоmmission⟧ may be late.</description></risk></risks>
      """),
  ]
}
