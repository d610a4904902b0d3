import Diagnostics
import Registry

/// PUB-SUMMARY
enum PublicationSummaryMissing: AgreementRule {
  static let card = Card(
    id: "publication/summary-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("GNSEI guidelines", "G-M2", nature: .guideline),
      Citation("United Kingdom, Digital Economy Act 2017 register", "summaries", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a plain-language summary is missing",
      fr: "un résumé en langage clair manque"),
    finds: Phrase(
      en: "An agreement whose summary does not exist in a language that the registry requires.",
      fr: "Un accord dont le résumé n’existe pas dans une langue que le registre exige."),
    why: Phrase(
      en: "most people will read nothing else of the agreement",
      fr: "la plupart des gens ne liront rien d’autre de l’accord"),
    mend: Phrase(
      en: "add <summary> in each required language",
      fr: "ajoutez <summary> dans chaque langue exigée"),
    waive: Phrase(
      en: "For an agreement published as history only.",
      fr: "Pour un accord publié à titre historique seulement."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    let agreement = `case`.agreement
    let present = Set(agreement.summaries.map(\.language))
    let missing = `case`.register.requiredLanguages.filter { !present.contains($0) }
    // Where there is none at all, that is for structure/part-missing.
    guard !missing.isEmpty, let summary = agreement.summaries.first else { return }
    let list = missing.joined(separator: ", ")
    findings.flag(
      summary,
      message: Phrase(en: "has no summary in: \(list)", fr: "n’a pas de résumé en : \(list)"),
      label: Phrase(en: "no summary", fr: "sans résumé"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("summary", ["<summary xml:lang=\"en\"": "<⟦summary⟧ xml:lang=\"fr\""])),
  ]
}
