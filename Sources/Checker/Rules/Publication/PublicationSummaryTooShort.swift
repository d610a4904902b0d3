import Diagnostics
import Registry

/// PUB-SUMMARY
enum PublicationSummaryTooShort: AgreementRule {
  static let card = Card(
    id: "publication/summary-too-short", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("GNSEI guidelines", "G-M2", nature: .guideline),
      Citation("United Kingdom, Digital Economy Act 2017 register", "summaries", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the summary is too short",
      fr: "le résumé est trop court"),
    finds: Phrase(
      en: "A summary with fewer words than it takes to say who does what and who decides.",
      fr: "Un résumé de moins de mots qu’il n’en faut pour dire qui fait quoi et qui décide."),
    why: Phrase(
      en: "a line that repeats the title tells nobody what was agreed",
      fr: "une ligne qui répète le titre n’apprend à personne ce qui a été convenu"),
    mend: Phrase(
      en: "say who does what for whom, with which data or money, and who decides",
      fr: "dites qui fait quoi pour qui, avec quelles données ou quel argent, et qui décide"),
    waive: Phrase(
      en: "Where the matter cannot be said otherwise.",
      fr: "Lorsque la matière ne peut se dire autrement."))

  static let parameters = [
    Parameter("summary-words-least", 20, Phrase(en: "words of a summary at least", fr: "mots d’un résumé au moins"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    let limit = `case`.value(parameters[0])
    for summary in `case`.agreement.summaries where !summary.text.isStillToBeWritten {
      let words = summary.text.wordCount
      guard words < limit else { continue }
      findings.flag(
        summary, .content,
        message: Phrase(
          en: "has \(words) words; at least \(limit) are asked",
          fr: "compte \(words) mots ; \(limit) au moins sont demandés"),
        label: Phrase(en: "too short", fr: "trop court"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged("<summary xml:lang=\"en\">⟦The Civil Registry sends data.⟧</summary>"),
  ]
}
