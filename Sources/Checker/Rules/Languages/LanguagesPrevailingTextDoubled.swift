import Diagnostics
import Registry

/// LNG-PREVAILS
enum LanguagesPrevailingTextDoubled: AgreementRule {
  static let card = Card(
    id: "languages/prevailing-text-doubled", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Akoma Ntoso", "FRBRauthoritative", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "two texts are both said to prevail",
      fr: "deux textes sont dits prévaloir l’un et l’autre"),
    finds: Phrase(
      en: "More than one text with prevails=\"true\".",
      fr: "Plus d’un texte avec prevails=\"true\"."),
    why: Phrase(
      en: "two rulers are none: where the texts differ, the agreement contradicts itself",
      fr: "deux arbitres valent aucun : là où les textes diffèrent, l’accord se contredit"),
    mend: Phrase(
      en: "keep prevails=\"true\" at one text only",
      fr: "gardez prevails=\"true\" à un seul texte"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let texts = `case`.agreement.texts
    guard texts.count > 1, `case`.isCurrent else { return }
    for text in texts.filter({ $0.prevails == true }).dropFirst() {
      findings.flag(
        text, .attribute(SchemaNames.prevails),
        message: Phrase(en: "prevails, and so does another text", fr: "prévaut, et un autre texte aussi"),
        label: Phrase(en: "the second", fr: "le second"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("text", ["status=\"authentic\"": "status=\"authentic\" prevails=\"true\""])
        + Specimen.part(
          "text",
          [
            "<text xml:lang=\"en\" status=\"authentic\"":
              "<text xml:lang=\"fr\" status=\"authentic\" ⟦prevails=\"true\"⟧"
          ])),
  ]
}
