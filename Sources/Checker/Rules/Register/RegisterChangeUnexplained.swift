import Diagnostics
import Registry
import XML

/// REG-VERSION-CHAIN
enum RegisterChangeUnexplained: AgreementRule {
  static let card = Card(
    id: "register/change-unexplained", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.20(3)", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a later version does not say why it was made",
      fr: "une version ultérieure ne dit pas pourquoi elle existe"),
    finds: Phrase(
      en: "A version after the first without the element change, which gives the day and the reason.",
      fr: "Une version postérieure à la première sans l’élément change, qui donne le jour et la raison."),
    why: Phrase(
      en: "readers who know the version before must learn at once what is new and why",
      fr: "le lecteur qui connaît la version précédente doit savoir aussitôt ce qui change et pourquoi"),
    mend: Phrase(
      en: "add <change> with the day and the reason, before the title",
      fr: "ajoutez <change> avec le jour et la raison, avant le titre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard agreement.version > 1, agreement.change == nil, agreement.isNamedAfterItsNumber else { return }
    findings.flag(
      agreement, .value(SchemaNames.version),
      message: Phrase(
        en: "version \(agreement.version) does not say when and why it was made",
        fr: "la version \(agreement.version) ne dit ni quand ni pourquoi elle a été faite"),
      label: Phrase(en: "change unexplained", fr: "sans explication"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: ["specimen/2.xml": Specimen.version("version=\"⟦2⟧\" kind=\"amendment\"")]),
  ]
}
