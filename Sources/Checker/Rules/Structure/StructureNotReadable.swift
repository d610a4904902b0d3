import Diagnostics
import Registry

/// STR-WELLFORMED: what the byte gate refuses.
enum StructureNotReadable: ReaderRule {
  static let card = Card(
    id: "structure/not-readable", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "the file is no text that may be read", fr: "le fichier n’est pas un texte lisible"),
    finds: Phrase(
      en:
        "A file that is empty, too large, not in UTF-8, or that has a document type declaration (DOCTYPE), which could draw in other files.",
      fr:
        "Un fichier vide, trop grand, non codé en UTF-8, ou muni d’une déclaration de type de document (DOCTYPE), qui pourrait appeler d’autres fichiers."
    ),
    why: Phrase(
      en: "what a tool must guess, two tools guess differently; and a file must not be able to draw in others unseen",
      fr:
        "ce qu’un outil doit deviner, deux outils le devinent différemment ; et un fichier ne doit pas pouvoir en appeler d’autres à l’insu du lecteur"
    ),
    mend: Phrase(
      en: "save the file as plain XML in UTF-8, without a DOCTYPE",
      fr: "enregistrez le fichier en XML simple, en UTF-8, sans DOCTYPE"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "specimen/1.xml": "⟦<!DOCTYPE⟧ agreement [<!ENTITY a \"b\">]>\n<agreement xmlns=\"urn:concord:1\"/>\n"
    ]),
  ]
}
