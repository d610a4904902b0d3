import Diagnostics
import Registry

enum StructureNoFile: PublisherRule {
  static let card = Card(
    id: "structure/no-file", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "something in the folder is neither a file nor a folder",
      fr: "un objet du dossier n’est ni un fichier ni un dossier"),
    finds: Phrase(
      en: "A device, pipe or socket in the registry folder.",
      fr: "Un périphérique, un tube ou une prise dans le dossier du registre."),
    why: Phrase(en: "reading such a thing may never end", fr: "la lecture d’un tel objet peut ne jamais finir"),
    mend: Phrase(en: "remove it from the registry", fr: "retirez-le du registre"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: "prw-r--r--  Agreements/police-support/record.xml",
    right: "-rw-r--r--  Agreements/police-support/record.xml")
}
