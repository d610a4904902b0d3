import Diagnostics
import Registry
import XML

/// PUB-ATTACHMENT
enum PublicationDocumentUnlisted: SeriesRule {
  static let card = Card(
    id: "publication/document-unlisted", kind: .record, severity: .record(.warning),
    citations: [
      Citation("DCAT-AP", "checksum", nature: .analogy),
      Citation("Frictionless", "hash-count, byte-count", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a file lies in the folder, but no entry names it",
      fr: "un fichier se trouve dans le dossier, mais aucune entrée ne le nomme"),
    finds: Phrase(
      en: "A file in the folder documents that neither a version nor the record lists.",
      fr: "Un fichier du dossier documents que ni une version ni le registre des événements ne mentionnent."),
    why: Phrase(
      en: "it would be published without title, or not at all",
      fr: "il serait publié sans titre, ou pas du tout"),
    mend: Phrase(
      en: "list it under documents, or remove it",
      fr: "mentionnez-le sous documents, ou supprimez-le"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard !`case`.series.documents.isEmpty else { return }
    let listed = Set(`case`.documentEntries.compactMap(\.file))
    let unlisted = `case`.series.documents.map(\.name).filter { !listed.contains($0) }
    let misspelt = misspelt(listed, unlisted, `case`)
    guard let root = `case`.series.record?.element ?? `case`.series.latest?.element else { return }
    for name in unlisted where !misspelt.contains(name) {
      findings.flag(
        root,
        message: Phrase(
          en: "the file documents/\(name) is listed nowhere",
          fr: "le fichier documents/\(name) n’est mentionné nulle part"),
        label: Phrase(en: "unlisted file", fr: "fichier non mentionné"))
    }
  }

  /// The files that an entry probably means which has the name wrong: those are for publication/document-missing. Only a few
  /// are looked for, since each look compares with each file.
  private static func misspelt(_ listed: Set<String>, _ unlisted: [String], _ case: SeriesCase) -> Set<String> {
    let missing = listed.filter { `case`.documentFile($0) == nil }.sorted().prefix(25)
    return Set(missing.compactMap { Likeness.best($0, among: unlisted) })
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "specimen/1.xml": Specimen.version(
          "version=\"1\" kind=\"original\"",
          replacing: ["file=\"signed.pdf\" bytes=\"12345\" sha256=\"\(String(repeating: "a", count: 64))\"": ""]),
        "specimen/record.xml":
          "<⟦record⟧ xmlns=\"urn:concord:1\" agreement=\"specimen\" schemaVersion=\"1.0\" xml:lang=\"en\">\(Specimen.record)</record>\n",
      ]),
  ]
}
