import Diagnostics
import Registry

/// PUB-SUMMARY
enum PublicationSummaryTooLong: AgreementRule {
  static let card = Card(
    id: "publication/summary-too-long", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("GNSEI guidelines", "G-M2", nature: .guideline),
      Citation("United Kingdom, Digital Economy Act 2017 register", "summaries", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the summary is too long",
      fr: "le résumé est trop long"),
    finds: Phrase(
      en: "A summary with more words than the jurisdiction asks.",
      fr: "Un résumé de plus de mots que ne le demande la juridiction."),
    why: Phrase(
      en: "a long summary is read no more than the agreement",
      fr: "un long résumé n’est pas plus lu que l’accord"),
    mend: Phrase(
      en: "say only who does what for whom, with which data or money, and who decides",
      fr: "dites seulement qui fait quoi pour qui, avec quelles données ou quel argent, et qui décide"),
    waive: Phrase(
      en: "Where the matter cannot be said otherwise.",
      fr: "Lorsque la matière ne peut se dire autrement."))

  static let parameters = [
    Parameter("summary-words-most", 250, Phrase(en: "words of a summary at most", fr: "mots d’un résumé au plus"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    let limit = `case`.value(parameters[0])
    for summary in `case`.agreement.summaries {
      let words = summary.text.wordCount
      guard words > limit else { continue }
      findings.flag(
        summary, .content,
        message: Phrase(
          en: "has \(words) words; at most \(limit) are asked",
          fr: "compte \(words) mots ; \(limit) au plus sont demandés"),
        label: Phrase(en: "too long", fr: "trop long"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      "<summary xml:lang=\"en\">⟦\(Array(repeating: "The list goes to the Commission.", count: 50).joined(separator: " "))⟧</summary>"
    ),
  ]
}
