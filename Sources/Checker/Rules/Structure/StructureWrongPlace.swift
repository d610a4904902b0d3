import Diagnostics
import Registry

enum StructureWrongPlace: ReaderRule {
  static let card = Card(
    id: "structure/wrong-place", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "the file does not belong where it lies", fr: "le fichier n’est pas à sa place"),
    finds: Phrase(
      en:
        "A file of one kind at the place of another, such as a record under the name of a version, or a file for which a registry has no place.",
      fr:
        "Un fichier d’un type à la place d’un autre, comme un registre d’événements sous le nom d’une version, ou un fichier qui n’a aucune place dans un registre."
    ),
    why: Phrase(
      en: "the place of a file says what it is: which agreement, which version",
      fr: "la place d’un fichier dit ce qu’il est : quel accord, quelle version"),
    mend: Phrase(
      en: "move the file to its place, or remove it",
      fr: "déplacez le fichier à sa place, ou supprimez-le"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "specimen/2.xml":
          "<⟦record⟧ xmlns=\"urn:concord:1\" agreement=\"specimen\" schemaVersion=\"1.0\" xml:lang=\"en\"></record>\n"
      ]),
  ]
}
