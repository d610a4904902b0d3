import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentMissing: SeriesRule {
  static let card = Card(
    id: "publication/document-missing", kind: .record, severity: .record(.error),
    citations: [
      Citation("DCAT-AP", "checksum", nature: .analogy),
      Citation("Frictionless", "hash-count, byte-count", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(en: "a document is named, but is not there", fr: "un document est nommé, mais absent"),
    finds: Phrase(
      en: "An entry whose file does not lie in the folder documents of the agreement.",
      fr: "Une entrée dont le fichier n’est pas dans le dossier documents de l’accord."),
    why: Phrase(
      en: "the link that readers follow would lead nowhere",
      fr: "le lien que suit le lecteur ne mènerait nulle part"),
    mend: Phrase(
      en: "put the file into the folder documents, or correct its name",
      fr: "placez le fichier dans le dossier documents, ou corrigez son nom"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { .documents }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for entry in `case`.documentEntries {
      // A file that could not be published anyway is for publication/document-unsafe.
      guard let name = entry.file, `case`.documentFile(name) == nil, DocumentFormat(fileName: name) != nil else {
        continue
      }
      let help = findings.suggestion(for: name, among: `case`.series.documents.map(\.name))
      findings.flag(
        entry, .value(SchemaNames.file),
        message: Phrase(en: "there is no file documents/\(name)", fr: "il n’y a pas de fichier documents/\(name)"),
        label: Phrase(en: "no such file", fr: "fichier absent"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "</documents>":
        "<document id=\"plan\" type=\"annex\" mediaType=\"application/pdf\" file=\"⟦plan.pdf⟧\" bytes=\"1\" sha256=\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"><title xml:lang=\"en\">Plan</title></document></documents>"
    ]),
  ]
}
