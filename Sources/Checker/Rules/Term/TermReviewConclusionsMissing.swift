import Diagnostics
import Registry

/// LIF-REVIEW-PUBLISHED
enum TermReviewConclusionsMissing: SeriesRule {
  static let card = Card(
    id: "term/review-conclusions-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.21(3)(d)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
      Citation("Electoral integrity task forces", "TF-12", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a review took place, but its conclusions are not published",
      fr: "un réexamen a eu lieu, mais ses conclusions ne sont pas publiées"),
    finds: Phrase(
      en: "An event of type reviewed or evaluated with neither conclusions, nor a document, nor a source.",
      fr: "Un événement de type reviewed ou evaluated sans conclusions, sans document et sans source."),
    why: Phrase(
      en: "a review whose result is not known changes nothing and convinces nobody",
      fr: "un réexamen dont on ignore le résultat ne change rien et ne convainc personne"),
    mend: Phrase(
      en: "add <review> with its conclusions, or the document",
      fr: "ajoutez <review> avec ses conclusions, ou le document"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let record = `case`.series.record else { return }
    for event in record.events where event.type == "reviewed" || event.type == "evaluated" {
      guard event.review == nil, event.source == nil, event.documents.isEmpty else { continue }
      findings.flag(
        event,
        message: Phrase(en: "does not say what was concluded", fr: "ne dit pas ce qui a été conclu"),
        label: Phrase(en: "no conclusions", fr: "sans conclusions"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(record: Specimen.record + "\n<⟦event⟧ id=\"e6\" date=\"2026-08-03\" type=\"reviewed\" version=\"1\"/>"),
  ]
}
