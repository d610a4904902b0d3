import Diagnostics
import Registry
import XML

/// REG-VERSION-CHAIN
enum RegisterVersionKindContradicted: AgreementRule {
  static let card = Card(
    id: "register/version-kind-contradicted", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the kind of the version does not fit its number",
      fr: "le type de la version ne convient pas à son numéro"),
    finds: Phrase(
      en:
        "A first version that calls itself an amendment or a correction, or a later one that calls itself the original.",
      fr: "Une première version qui se dit modification ou correction, ou une version ultérieure qui se dit originale."),
    why: Phrase(
      en: "there is nothing that a first version could amend, and only one original",
      fr: "une première version n’a rien à modifier, et il n’y a qu’un original"),
    mend: Phrase(
      en: "write the kind that fits, or add the versions before",
      fr: "écrivez le type qui convient, ou ajoutez les versions précédentes"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    let isOriginal = agreement.kind == "original"
    let isChange = agreement.kind == "amendment" || agreement.kind == "correction"
    // A legacy agreement may begin with a renewal or a consolidated text of which nothing older is left.
    guard agreement.version == 1 ? isChange : isOriginal, agreement.isNamedAfterItsNumber else { return }
    findings.flag(
      agreement, .value(SchemaNames.kind),
      message: agreement.version == 1
        ? Phrase(
          en: "the first version is of kind “\(agreement.kind.value)”, but there is none before it",
          fr: "la première version est de type « \(agreement.kind.value) », mais aucune ne la précède")
        : Phrase(
          en: "version \(agreement.version) calls itself the original",
          fr: "la version \(agreement.version) se dit originale"),
      label: Phrase(en: "kind does not fit", fr: "type inadapté"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(attributes: ["kind": "⟦amendment⟧"]),
    .flagged(files: ["specimen/2.xml": Specimen.version("version=\"2\" kind=\"⟦original⟧\"", change: "2026-03-02")]),
  ]
}
