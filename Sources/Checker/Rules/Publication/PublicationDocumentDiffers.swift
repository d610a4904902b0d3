import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentDiffers: SeriesRule {
  static let card = Card(
    id: "publication/document-differs", kind: .record, severity: .record(.error),
    citations: [
      Citation("DCAT-AP", "checksum", nature: .analogy),
      Citation("Frictionless", "hash-count, byte-count", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a document is not the one that the record describes",
      fr: "un document n’est pas celui que décrit le registre"),
    finds: Phrase(
      en: "A file whose size or SHA-256 digest differs from the entry.",
      fr: "Un fichier dont la taille ou l’empreinte SHA-256 diffère de l’entrée."),
    why: Phrase(
      en: "the signed copy must be the one that was signed, to the last byte",
      fr: "la copie signée doit être celle qui a été signée, à l’octet près"),
    mend: Phrase(
      en: "restore the file, or correct the entry if the file is right",
      fr: "restaurez le fichier, ou corrigez l’entrée si le fichier est le bon"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { [] }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for entry in `case`.documentEntries {
      guard let name = entry.file, let file = `case`.documentFile(name) else { continue }
      if let digest = entry.sha256, digest != file.sha256 {
        findings.flag(
          entry, .value(SchemaNames.sha256),
          message: Phrase(
            en: "the file \(name) has another digest, \(file.sha256)",
            fr: "le fichier \(name) a une autre empreinte, \(file.sha256)"),
          label: Phrase(en: "another file", fr: "un autre fichier"), fixes: fix(entry, SchemaNames.sha256, file.sha256))
      } else if let bytes = entry.bytes, bytes != file.bytes {
        findings.flag(
          entry, .value(SchemaNames.bytes),
          message: Phrase(
            en: "the file \(name) has \(file.bytes) bytes, not \(bytes)",
            fr: "le fichier \(name) a \(file.bytes) octets, et non \(bytes)"),
          label: Phrase(en: "another size", fr: "une autre taille"),
          fixes: fix(entry, SchemaNames.bytes, String(file.bytes)))
      }
    }
  }

  private static func fix(_ entry: DocumentEntry, _ attribute: Name, _ value: String) -> [Fix] {
    guard let range = entry.element.attributeValueRange(attribute) else { return [] }
    return [
      Fix(
        title: Phrase(en: "write what the file has", fr: "écrire ce qu’a le fichier"), grade: .review,
        edits: [Edit(range: range, replacement: value)])
    ]
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["bytes=\"12345\"": "bytes=\"⟦12346⟧\""]),
  ]
}
