import Diagnostics
import Registry

enum StructureOddName: PublisherRule {
  static let card = Card(
    id: "structure/odd-name", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the name of a file has characters that do not show",
      fr: "le nom d’un fichier contient des caractères invisibles"),
    finds: Phrase(
      en: "A file name with control characters, invisible characters or a backslash.",
      fr: "Un nom de fichier avec des caractères de contrôle, invisibles, ou une barre oblique inverse."),
    why: Phrase(
      en: "two names that look the same would mean two files",
      fr: "deux noms d’apparence identique désigneraient deux fichiers"),
    mend: Phrase(
      en: "rename it with letters, digits and hyphens",
      fr: "renommez-le avec des lettres, des chiffres et des traits d’union"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: "Agreements/police-support/documents/plan<U+202E>fdp.txt",
    right: "Agreements/police-support/documents/plan.txt")
}
