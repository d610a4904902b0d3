import Diagnostics
import Registry

/// PUB-OBSERVER
enum PublicationObserverAccessMissing: AgreementRule {
  static let card = Card(
    id: "publication/observer-access-missing", kind: .substance, severity: .substance(.advice),
    citations: [Citation("GNSEI guidelines", "G-E8", nature: .guideline)],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "nothing is said of what observers may see",
      fr: "rien n’est dit de ce que les observateurs peuvent voir"),
    finds: Phrase(
      en: "A publication group without a word on the access of observers.",
      fr: "Un groupe publication sans mention de l’accès des observateurs."),
    why: Phrase(
      en: "observers who must ask each time see little, and trust less",
      fr: "des observateurs qui doivent demander chaque fois voient peu et croient moins"),
    mend: Phrase(
      en: "add <observerAccess> and say which meetings, places or papers observers may see",
      fr: "ajoutez <observerAccess> et dites quelles réunions, quels lieux ou quelles pièces ils peuvent voir"),
    waive: Phrase(
      en: "Where there is nothing that observers could see.",
      fr: "Lorsqu’il n’y a rien que des observateurs puissent voir."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard publication.observerAccess.isEmpty else { return }
    findings.flag(
      publication,
      message: Phrase(en: "does not say what observers may see", fr: "ne dit pas ce que les observateurs peuvent voir"),
      label: Phrase(en: "no access", fr: "sans accès"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "publication",
        [
          "<observerAccess xml:lang=\"en\">Observers may watch the monthly exchange.</observerAccess>": "",
          "<publication ": "<⟦publication⟧ ",
        ])),
  ]
}
