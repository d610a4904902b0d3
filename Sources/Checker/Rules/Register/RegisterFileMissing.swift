import Diagnostics
import Registry

enum RegisterFileMissing: RegisterRule {
  static let card = Card(
    id: "register/file-missing", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a file that every registry needs is missing",
      fr: "un fichier nécessaire à tout registre manque"),
    finds: Phrase(
      en: "A registry with agreements but without registry.xml or organisations.xml.",
      fr: "Un registre avec des accords mais sans registry.xml ou sans organisations.xml."),
    why: Phrase(
      en: "nobody could see who publishes the registry and which institutions take part",
      fr: "nul ne pourrait voir qui publie le registre et quelles institutions y participent"),
    mend: Phrase(
      en: "add the file; concord init writes a first one",
      fr: "ajoutez le fichier ; concord init en écrit un premier"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    guard !`case`.register.agreements.isEmpty else { return }
    let missing = [
      ("registry.xml", `case`.register.profile == nil), ("organisations.xml", `case`.register.organisations.isEmpty),
    ]
    for (name, isMissing) in missing where isMissing && !`case`.register.unusableFiles.contains(name) {
      findings.flag(message: Phrase(en: "the file \(name) is missing", fr: "le fichier \(name) manque"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: ["organisations.xml": ""]),
  ]
}
