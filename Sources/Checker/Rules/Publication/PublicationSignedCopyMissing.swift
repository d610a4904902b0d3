import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationSignedCopyMissing: SeriesRule {
  static let card = Card(
    id: "publication/signed-copy-missing", kind: .record, severity: .record(.warning),
    citations: [
      Citation("DCAT-AP", "checksum", nature: .analogy),
      Citation("Frictionless", "hash-count, byte-count", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the signed copy is not there, and nothing says why",
      fr: "la copie signée est absente, sans explication"),
    finds: Phrase(
      en: "A signed version without a document of type signed-copy, be it public or withheld by a decision.",
      fr: "Une version signée sans document de type signed-copy, public ou occulté par une décision."),
    why: Phrase(
      en: "only the signed copy shows that the text is what was signed",
      fr: "seule la copie signée montre que le texte est celui qui a été signé"),
    mend: Phrase(
      en: "add the signed copy to documents, or withhold it by a decision with its ground",
      fr: "ajoutez la copie signée aux documents, ou occultez-la par une décision motivée"),
    waive: Phrase(en: "Never.", fr: "Jamais."),
    onTheDay: Phrase(
      en: "scan the signed copy and put it into documents with its size and SHA-256",
      fr: "numérisez la copie signée et déposez-la dans documents avec sa taille et son SHA-256"))

  static var leansOn: RegistryParts { [] }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for version in `case`.series.versions
    where version.isFullySigned && version.copy?.provenance != "conformed-copy" && !version.lacksSignaturePage {
      guard !version.documents.contains(where: { $0.type == "signed-copy" }) else { continue }
      findings.flag(
        version, .value(SchemaNames.version),
        message: Phrase(
          en: "version \(version.version) is signed, but its signed copy is not there",
          fr: "la version \(version.version) est signée, mais sa copie signée est absente"),
        label: Phrase(en: "no signed copy", fr: "sans copie signée"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["type=\"signed-copy\"": "type=\"annex\""], attributes: ["version": "⟦1⟧"]),
  ]
}
