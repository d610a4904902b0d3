import Diagnostics
import Registry

/// REG-APPEND-ONLY
enum RegisterPublishedTextChanged: PublisherRule {
  static let card = Card(
    id: "register/published-text-changed", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("openregister", "entries are never removed", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(en: "a published version was changed", fr: "une version publiée a été modifiée"),
    finds: Phrase(
      en:
        "A version whose text or facts differ from what was published before under the same number, without a correction in the record.",
      fr:
        "Une version dont le texte ou les faits diffèrent de ce qui a été publié sous le même numéro, sans correction inscrite au registre des événements."
    ),
    why: Phrase(
      en: "who cited the agreement yesterday must find the same words today",
      fr: "celui qui a cité l’accord hier doit retrouver les mêmes mots aujourd’hui"),
    mend: Phrase(
      en: "restore the file and add a next version of kind correction",
      fr: "restaurez le fichier et ajoutez une version suivante de type correction"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: """
        Agreements/police-support/1.xml
      -   <retention period="P30D"/>
      +   <retention period="P1Y"/>
      """,
    right: """
        Agreements/police-support/1.xml
          <retention period="P30D"/>
      + Agreements/police-support/2.xml
      +   <retention period="P1Y"/>
      """)
}
