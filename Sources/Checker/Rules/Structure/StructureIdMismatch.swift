import Diagnostics
import Registry
import XML

/// STR-ID-FORM
enum StructureIdMismatch: FileRule {
  static let card = Card(
    id: "structure/id-mismatch", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("IATI ruleset", "1.3.1", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the file calls itself something other than its place does",
      fr: "le fichier se nomme autrement que sa place"),
    finds: Phrase(
      en:
        "A version whose id is not the name of its folder, or whose number is not the name of its file; a record that names another agreement.",
      fr:
        "Une version dont l’identifiant n’est pas le nom de son dossier, ou dont le numéro n’est pas le nom de son fichier ; un registre d’événements qui nomme un autre accord."
    ),
    why: Phrase(
      en: "the id is the permanent address of the agreement: links and citations rest on it",
      fr: "l’identifiant est l’adresse permanente de l’accord : liens et citations reposent sur lui"),
    mend: Phrase(
      en: "write the id of the folder and the number of the file, or move the file",
      fr: "écrivez l’identifiant du dossier et le numéro du fichier, ou déplacez le fichier"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    guard let series = `case`.series else { return }
    let name: Name = `case`.agreement == nil ? SchemaNames.agreement : SchemaNames.id
    if let id = `case`.root[name], id != series.id {
      findings.flag(
        `case`.root, .value(name),
        message: Phrase(
          en: "the file calls the agreement “\(id)”, but it lies in the folder “\(series.id)”",
          fr: "le fichier nomme l’accord « \(id) », mais il se trouve dans le dossier « \(series.id) »"),
        label: Phrase(en: "another agreement", fr: "un autre accord"),
        help: Phrase(
          en: "write “\(series.id)”, or move the file into the folder “\(id)”",
          fr: "écrivez « \(series.id) », ou déplacez le fichier dans le dossier « \(id) »"))
    }
    guard let agreement = `case`.agreement, let file = `case`.root.tree.source.path.split(separator: "/").last,
      file != "\(agreement.version).xml"
    else { return }
    findings.flag(
      agreement, .value(SchemaNames.version),
      message: Phrase(
        en: "the file says that it is version \(agreement.version), but its name is \(file)",
        fr: "le fichier dit être la version \(agreement.version), mais il s’appelle \(file)"),
      label: Phrase(en: "another number", fr: "un autre numéro"),
      help: Phrase(
        en: "write the number that the file is named after, or rename the file to \(agreement.version).xml",
        fr: "écrivez le numéro qui donne son nom au fichier, ou renommez le fichier \(agreement.version).xml"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(attributes: ["id": "⟦another⟧"]),
    .flagged(attributes: ["version": "⟦4⟧"], record: ""),
  ]
}
