import Diagnostics
import Registry

/// PUB-SUMMARY
enum PublicationSummaryHardToRead: AgreementRule {
  static let card = Card(
    id: "publication/summary-hard-to-read", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("GNSEI guidelines", "G-M2", nature: .guideline),
      Citation("United Kingdom, Digital Economy Act 2017 register", "summaries", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the sentences of the summary are long",
      fr: "les phrases du résumé sont longues"),
    finds: Phrase(
      en: "A summary with more words to a sentence, on average, than is easily read.",
      fr: "Un résumé dont les phrases comptent, en moyenne, plus de mots qu’on n’en lit aisément."),
    why: Phrase(
      en: "long sentences shut out those for whom the summary is written",
      fr: "les longues phrases écartent ceux pour qui le résumé est écrit"),
    mend: Phrase(
      en: "divide the sentences",
      fr: "coupez les phrases"),
    waive: Phrase(
      en: "Where the matter cannot be said otherwise.",
      fr: "Lorsque la matière ne peut se dire autrement."))

  static let parameters = [
    Parameter(
      "summary-sentence-words", 30, Phrase(en: "words to a sentence, on average", fr: "mots par phrase, en moyenne"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    let limit = `case`.value(parameters[0])
    for summary in `case`.agreement.summaries {
      let text = summary.text
      let words = text.wordCount / max(1, text.sentenceCount)
      guard words > limit else { continue }
      findings.flag(
        summary, .content,
        message: Phrase(
          en: "has \(words) words to a sentence; at most \(limit) read easily",
          fr: "compte \(words) mots par phrase ; on en lit aisément \(limit) au plus"),
        label: Phrase(en: "long sentences", fr: "phrases longues"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      "<summary xml:lang=\"en\">⟦Every month the Civil Registry, which records deaths in all provinces, sends the Commission, which keeps the register of voters, a list of those who have died, so that on election day the register holds nobody who cannot vote any more.⟧</summary>"
    ),
  ]
}
