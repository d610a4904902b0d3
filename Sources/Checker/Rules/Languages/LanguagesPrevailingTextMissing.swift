import Diagnostics
import Registry

/// LNG-PREVAILS
enum LanguagesPrevailingTextMissing: AgreementRule {
  static let card = Card(
    id: "languages/prevailing-text-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Akoma Ntoso", "FRBRauthoritative", nature: .analogy),
      Citation("United Nations Treaty Series", "authentic languages", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "it is not said which text prevails when the languages differ",
      fr: "il n’est pas dit quel texte prévaut lorsque les langues diffèrent"),
    finds: Phrase(
      en: "More than one authentic text, none of which prevails.",
      fr: "Plusieurs textes authentiques, dont aucun ne prévaut."),
    why: Phrase(
      en: "the first disagreement will be about which text to read",
      fr: "le premier désaccord portera sur le texte à lire"),
    mend: Phrase(
      en: "write prevails=\"true\" at the text that decides, and say so in a clause",
      fr: "indiquez prevails=\"true\" au texte qui l’emporte et dites-le dans une clause"),
    waive: Phrase(
      en: "Where the law says how texts in several languages are read together.",
      fr: "Lorsque la loi dit comment se lisent ensemble des textes en plusieurs langues."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let texts = `case`.agreement.texts
    guard texts.count > 1, `case`.isCurrent else { return }
    let authentic = texts.filter { $0.status == "authentic" }
    guard authentic.count > 1, !authentic.contains(where: { $0.prevails == true }) else { return }
    findings.flag(
      authentic[1], .attribute(SchemaNames.status),
      message: Phrase(
        en: "is authentic beside another text, and neither prevails",
        fr: "fait foi à côté d’un autre texte, et aucun ne prévaut"),
      label: Phrase(en: "none prevails", fr: "aucun ne prévaut"))
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part("text", ["status=\"authentic\"": "status=\"authentic\" prevails=\"true\""])
        + Specimen.part("text", ["<text xml:lang=\"en\"": "<text xml:lang=\"fr\""])),
    .flagged(
      Specimen.part("text")
        + Specimen.part(
          "text", ["<text xml:lang=\"en\" status=\"authentic\"": "<text xml:lang=\"fr\" ⟦status=\"authentic\"⟧"])),
  ]
}
