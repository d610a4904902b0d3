import Diagnostics
import Registry

enum StructureTooDeep: PublisherRule {
  static let card = Card(
    id: "structure/too-deep", kind: .record, severity: .record(.fatal),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "a folder lies too many folders deep", fr: "un dossier est imbriqué trop profondément"),
    finds: Phrase(
      en: "A folder more than thirty-two folders deep.",
      fr: "Un dossier à plus de trente-deux niveaux."),
    why: Phrase(
      en: "a registry is flat: one folder for each agreement",
      fr: "un registre est plat : un dossier par accord"),
    mend: Phrase(en: "move it further up", fr: "déplacez-le plus haut"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: "Agreements/police-support/documents/1/2/3/…/32/33/plan.pdf",
    right: "Agreements/police-support/documents/plan.pdf")
}
