import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentUnsafe: SeriesRule {
  static let card = Card(
    id: "publication/document-unsafe", kind: .record, severity: .record(.error),
    citations: [
      Citation("OWASP", "File Upload Cheat Sheet", nature: .engineering),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a document is no file that can be published safely",
      fr: "un document n’est pas un fichier que l’on puisse publier sans risque"),
    finds: Phrase(
      en:
        "A file of a kind that browsers could run (a web page, a drawing with a script, a text with macros), or whose content is not what its ending says.",
      fr:
        "Un fichier d’un type qu’un navigateur pourrait exécuter (page web, dessin avec script, texte avec macros), ou dont le contenu n’est pas ce que dit son extension."
    ),
    why: Phrase(
      en: "whatever stands at the registry’s address acts in its name when somebody opens it",
      fr: "tout ce qui se trouve à l’adresse du registre agit en son nom dès qu’on l’ouvre"),
    mend: Phrase(
      en: "save it as PDF (best PDF/A), as DOCX or ODT without macros, as PNG, CSV or plain text",
      fr: "enregistrez-le en PDF (de préférence PDF/A), en DOCX ou ODT sans macros, en PNG, CSV ou texte brut"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for entry in `case`.documentEntries {
      guard let name = entry.file else { continue }
      // Whatever the file holds, its ending decides how it is opened: so it is told before the file is there.
      let fault =
        `case`.documentFile(name).map(\.fault) ?? (DocumentFormat(fileName: name) == nil ? .endingNotAllowed : nil)
      guard let fault else { continue }
      findings.flag(
        entry, .value(SchemaNames.file), message: message(name, fault),
        label: Phrase(en: "not safe to open", fr: "dangereux à ouvrir"))
    }
  }

  private static func message(_ name: String, _ fault: DocumentFault) -> Phrase {
    switch fault {
    case .endingNotAllowed:
      Phrase(
        en: "the file \(name) is of no kind that is published; those are \(DocumentFormat.allEndings)",
        fr: "le fichier \(name) n’est pas d’un type publié ; ces types sont \(DocumentFormat.allEndings)")
    case .notWhatItsEndingSays(let format):
      Phrase(
        en: "the file \(name) is not what its ending says (\(format.mediaTypes[0]))",
        fr: "le fichier \(name) n’est pas ce que dit son extension (\(format.mediaTypes[0]))")
    case .active(_, let mark):
      Phrase(
        en: "the file \(name) holds what a program would run or fetch: \(mark)",
        fr: "le fichier \(name) contient ce qu’un programme exécuterait ou irait chercher : \(mark)")
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["file=\"signed.pdf\"": "file=\"⟦signed.htm⟧\""]),
  ]
}
