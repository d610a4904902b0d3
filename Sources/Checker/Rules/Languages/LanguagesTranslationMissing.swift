import Diagnostics
import Registry

/// LNG-COMPLETE
enum LanguagesTranslationMissing: AgreementRule {
  static let card = Card(
    id: "languages/translation-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("IATI", "4.1.1", nature: .analogy),
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a title is missing in a language that the registry requires",
      fr: "un titre manque dans une langue que le registre exige"),
    finds: Phrase(
      en: "A title of the agreement or of one of its parts that does not exist in a required language.",
      fr: "Un titre de l’accord, ou d’une de ses parties, absent dans une langue exigée."),
    why: Phrase(
      en: "a page with headings in a foreign language shuts its readers out",
      fr: "une page aux titres en langue étrangère écarte ses lecteurs"),
    mend: Phrase(
      en: "add the title in the missing language",
      fr: "ajoutez le titre dans la langue qui manque"),
    waive: Phrase(
      en: "For an agreement published as history only.",
      fr: "Pour un accord publié à titre historique seulement."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let required = `case`.register.requiredLanguages
    guard `case`.isCurrent, !required.isEmpty else { return }
    let agreement = `case`.agreement
    var titles = [agreement.title]
    titles += agreement.parties.parties.map(\.nameAsSigned)
    titles += agreement.activities.map(\.title)
    titles += agreement.decisions.map(\.title)
    titles += agreement.bodies.map(\.name)
    titles += agreement.exercises.map(\.title)
    titles += (agreement.dataSharing?.flows ?? []).map(\.title)
    titles += agreement.schedules.map(\.title)
    for title in titles where !title.isEmpty { check(title, required, &findings) }
  }

  private static func check(_ title: LocalizedText, _ required: [String], _ findings: inout Findings) {
    guard title.elements.count < required.count || !required.allSatisfy(title.exists) else { return }
    let missing = required.filter { !title.exists(in: $0) }.joined(separator: ", ")
    findings.flag(
      title.elements[0],
      message: Phrase(en: "does not exist in: \(missing)", fr: "n’existe pas en : \(missing)"),
      label: Phrase(en: "not translated", fr: "non traduit"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged("<⟦title⟧ xml:lang=\"fr\">Accord sur les données d’état civil</title>"),
  ]
}
