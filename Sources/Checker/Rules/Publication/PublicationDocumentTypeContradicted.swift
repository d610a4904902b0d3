import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentTypeContradicted: SeriesRule {
  static let card = Card(
    id: "publication/document-type-contradicted", kind: .record, severity: .record(.error),
    citations: [
      Citation("DCAT-AP", "mediaType", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the kind of a document is not that of its file",
      fr: "le type d’un document n’est pas celui de son fichier"),
    finds: Phrase(
      en: "An entry whose media type is another than the ending of its file has.",
      fr: "Une entrée dont le type de média n’est pas celui que donne l’extension du fichier."),
    why: Phrase(
      en: "readers decide by it whether they can open the document",
      fr: "le lecteur en déduit s’il peut ouvrir le document"),
    mend: Phrase(
      en: "write the media type of the file, or name the right file",
      fr: "indiquez le type de média du fichier, ou nommez le bon fichier"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for entry in `case`.documentEntries {
      guard let name = entry.file, let type = entry.mediaType, let format = DocumentFormat(fileName: name),
        !format.mediaTypes.contains(type), let right = format.mediaTypes.first
      else { continue }
      let range = entry.element.attributeValueRange(SchemaNames.mediaType)
      findings.flag(
        entry, .value(SchemaNames.mediaType),
        message: Phrase(
          en: "the file \(name) is not of the type \(type)", fr: "le fichier \(name) n’est pas du type \(type)"),
        label: Phrase(en: "another type", fr: "un autre type"),
        fixes: range.map {
          [
            Fix(
              title: Phrase(en: "write the type of the file", fr: "écrire le type du fichier"), grade: .review,
              edits: [Edit(range: $0, replacement: right)])
          ]
        } ?? [])
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["mediaType=\"application/pdf\"": "mediaType=\"⟦text/plain⟧\""]),
  ]
}
