import Diagnostics
import Registry

/// RED-NO-LEAK
enum WithholdingLeaked: PublisherRule {
  static let card = Card(
    id: "withholding/leaked", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("openreferral", "issue 166", nature: .analogy),
      Citation("TF-15", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "something withheld came out in what would be published",
      fr: "un contenu occulté apparaît dans ce qui serait publié"),
    finds: Phrase(
      en:
        "A withheld text that is found in a page, a data file, the search index, a feed, a document or the name of a file, however it is written there.",
      fr:
        "Un texte occulté retrouvé dans une page, un fichier de données, l’index de recherche, un flux, un document ou un nom de fichier, quelle que soit son écriture."
    ),
    why: Phrase(en: "once published it cannot be taken back", fr: "une fois publié, il ne peut être repris"),
    mend: Phrase(
      en: "find where the text stands in the registry, and take it out there",
      fr: "trouvez où le texte figure dans le registre, et retirez-l’en"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: """
      <p>The depot is at <withheld ref="w-depot"/>.</p>
      …
      <note xml:lang="en">Keys of the depot at 14 Harbour Road: …</note>
      """,
    right: """
      <p>The depot is at <withheld ref="w-depot"/>.</p>
      …
      <note xml:lang="en">Keys of the depot: …</note>
      """)
}
