import Diagnostics
import Registry

enum StructureNotOpenable: PublisherRule {
  static let card = Card(
    id: "structure/not-openable", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "the file cannot be opened", fr: "le fichier ne peut être ouvert"),
    finds: Phrase(
      en: "A file or folder that the system refuses to open.",
      fr: "Un fichier ou dossier que le système refuse d’ouvrir."),
    why: Phrase(
      en: "what cannot be read cannot be checked or published",
      fr: "ce qui ne peut être lu ne peut être vérifié ni publié"),
    mend: Phrase(
      en: "give yourself the right to read it, or restore it",
      fr: "accordez-vous le droit de lecture, ou restaurez-le"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: "----------  Agreements/police-support/1.xml",
    right: "-rw-r--r--  Agreements/police-support/1.xml")
}
