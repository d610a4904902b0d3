import Diagnostics
import Registry

enum StructureLink: PublisherRule {
  static let card = Card(
    id: "structure/link", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "a link stands in the place of a file", fr: "un lien se trouve à la place d’un fichier"),
    finds: Phrase(
      en: "A symbolic link in the registry folder.",
      fr: "Un lien symbolique dans le dossier du registre."),
    why: Phrase(
      en: "a link can lead outside the registry and draw in what nobody meant to publish",
      fr: "un lien peut mener hors du registre et y faire entrer ce que nul ne voulait publier"),
    mend: Phrase(en: "put the file itself in its place", fr: "mettez le fichier lui-même à sa place"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: "Agreements/police-support/1.xml -> ../../drafts/police.xml",
    right: "Agreements/police-support/1.xml")
}
