import Diagnostics
import Registry

enum StructureTooLarge: PublisherRule {
  static let card = Card(
    id: "structure/too-large", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the file is too large to be an agreement",
      fr: "le fichier est trop grand pour être un accord"),
    finds: Phrase(
      en: "An authored file of more than 1 MiB, or a document of more than 64 MiB.",
      fr: "Un fichier rédigé de plus de 1 Mio, ou un document de plus de 64 Mio."),
    why: Phrase(
      en: "an agreement is text that people read; such a size is a mistake or an attack",
      fr: "un accord est un texte que des personnes lisent ; une telle taille est une erreur ou une attaque"),
    mend: Phrase(
      en: "put plans and pictures into files of their own",
      fr: "mettez plans et images dans des fichiers à part"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: """
      2.0 MiB  Agreements/police-support/1.xml
      """,
    right: """
      84 KiB  Agreements/police-support/1.xml
      1.9 MiB  Agreements/police-support/documents/plan.pdf
      """)
}
