import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentUnsealed: SeriesRule {
  static let card = Card(
    id: "publication/document-unsealed", kind: .record, severity: .record(.warning),
    citations: [
      Citation("DCAT-AP", "checksum", nature: .analogy),
      Citation("Frictionless", "hash-count, byte-count", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "it is not said which file exactly a document is",
      fr: "rien ne dit quel fichier exact est un document"),
    finds: Phrase(
      en: "An entry with a file but without its size and SHA-256 digest.",
      fr: "Une entrée avec un fichier mais sans sa taille et son empreinte SHA-256."),
    why: Phrase(
      en: "without the digest nobody can see that the file was exchanged",
      fr: "sans l’empreinte, nul ne voit que le fichier a été échangé"),
    mend: Phrase(
      en: "add bytes and sha256; concord fix offers it",
      fr: "ajoutez bytes et sha256 ; concord fix le propose"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { [] }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for entry in `case`.documentEntries where entry.sha256 == nil || entry.bytes == nil {
      guard let name = entry.file, let file = `case`.documentFile(name) else { continue }
      findings.flag(
        entry, .attribute(SchemaNames.file),
        message: Phrase(
          en: "the entry of \(name) does not give its size and digest",
          fr: "l’entrée de \(name) n’indique ni taille ni empreinte"),
        label: Phrase(en: "not sealed", fr: "non scellé"), fixes: fix(entry, file))
    }
  }

  private static func fix(_ entry: DocumentEntry, _ file: DocumentFile) -> [Fix] {
    guard let range = entry.element.attributeRange(SchemaNames.file) else { return [] }
    var text = ""
    if entry.bytes == nil { text += " bytes=\"\(file.bytes)\"" }
    if entry.sha256 == nil { text += " sha256=\"\(file.sha256)\"" }
    return [
      Fix(
        title: Phrase(en: "add the size and digest of the file", fr: "ajouter la taille et l’empreinte du fichier"),
        grade: .safe, edits: [Edit(range: range.upperBound..<range.upperBound, replacement: text)])
    ]
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["file=\"signed.pdf\" bytes=\"12345\"": "⟦file=\"signed.pdf\"⟧"]),
  ]
}
