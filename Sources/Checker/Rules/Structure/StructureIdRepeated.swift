import Diagnostics
import Registry

/// STR-ID-UNIQUE
enum StructureIdRepeated: FileRule {
  static let card = Card(
    id: "structure/id-repeated", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("BODS", "duplicate_statement_id", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "two parts have the same id", fr: "deux parties ont le même identifiant"),
    finds: Phrase(
      en:
        "An id that stands twice in one file. A clause, term or list item has the same id in each language, but only once in each.",
      fr:
        "Un identifiant qui figure deux fois dans un fichier. Une clause, un terme ou un élément de liste a le même identifiant dans chaque langue, mais une seule fois dans chacune."
    ),
    why: Phrase(
      en: "a reference to that id could mean either part",
      fr: "un renvoi à cet identifiant pourrait désigner l’une ou l’autre partie"),
    mend: Phrase(
      en: "give one of the two another id, and change the references that mean it",
      fr: "donnez un autre identifiant à l’une des deux, et modifiez les renvois qui la visent"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for (element, first) in `case`.index.repeatedIDs {
      let attribute = element.has(SchemaNames.id) ? SchemaNames.id : SchemaNames.code
      let id = element[attribute] ?? ""
      let line = first.sourceRange(first.range).start.line
      findings.flag(
        element, .value(attribute),
        message: Phrase(
          en: "the id “\(id)” is already that of the <\(first.localName)> in line \(line)",
          fr: "l’identifiant « \(id) » est déjà celui de <\(first.localName)> à la ligne \(line)"),
        label: Phrase(en: "used twice", fr: "employé deux fois"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "registry.xml": Specimen.file("registry.xml").replacing(
        "</language>", with: "</language><language code=\"⟦en⟧\"><name>English</name></language>")
    ]),
    .flagged(
      """
      <risks><risk id="⟦deaths⟧" owner="commission"><description xml:lang="en">The list may come late.</description></risk></risks>
      """),
  ]
}
