import Diagnostics
import Registry
import XML

/// STR-CODE-KNOWN
enum StructureCodeUnknown: FileRule {
  static let card = Card(
    id: "structure/code-unknown", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("IATI", "code lists", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a local code is described in no code list",
      fr: "un code local n’est décrit dans aucune liste"),
    finds: Phrase(
      en:
        "A code that begins with “x-”, and so was added by the jurisdiction, but stands in no list of the folder codelists.",
      fr: "Un code qui commence par « x- », donc ajouté par le pays, mais absent des listes du dossier codelists."),
    why: Phrase(
      en: "nobody outside can know what the code means",
      fr: "nul ne peut savoir, de l’extérieur, ce que le code veut dire"),
    mend: Phrase(
      en: "use a code of the list, or describe this one in a file of the folder codelists",
      fr: "employez un code de la liste, ou décrivez celui-ci dans un fichier du dossier codelists"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for written in `case`.index.notableCodes where written.code.isLocal {
      let lists = `case`.register.codeLists
      guard lists[written.code] == nil else { continue }
      let help = findings.suggestion(for: written.code.value, among: lists.codes(of: written.code.list).map(\.value))
      findings.flag(
        written.element, .value(written.attribute),
        message: Phrase(
          en: "the code “\(written.code.value)” is not described in the list “\(written.code.list)”",
          fr: "le code « \(written.code.value) » n’est pas décrit dans la liste « \(written.code.list) »"),
        label: Phrase(en: "code without meaning", fr: "code sans définition"),
        help: help)
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <safeguards><safeguard id="sg1" code="⟦x-dogs⟧" protects="flow" objects="deaths" party="registry"><description xml:lang="en">Files are guarded.</description></safeguard></safeguards>
      """),
  ]
}
