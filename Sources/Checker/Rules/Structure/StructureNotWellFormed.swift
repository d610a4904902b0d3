import Diagnostics
import Registry

/// STR-WELLFORMED
enum StructureNotWellFormed: ReaderRule {
  static let card = Card(
    id: "structure/not-well-formed", kind: .record, severity: .record(.fatal),
    citations: [Citation("XML 1.0", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "the tags of the file do not fit together", fr: "les balises du fichier ne s’accordent pas"),
    finds: Phrase(
      en: "A tag that is not closed, an end tag that closes another, a missing quotation mark, a stray “<” or “&”.",
      fr:
        "Une balise non fermée, une balise de fin qui en ferme une autre, un guillemet manquant, un « < » ou un « & » isolé."
    ),
    why: Phrase(
      en: "nobody can say where the parts of such a file begin and end, so that it cannot be read at all",
      fr: "nul ne peut dire où commencent et finissent les parties d’un tel fichier, qui ne peut donc être lu"),
    mend: Phrase(en: "mend the tag at the marked place", fr: "corrigez la balise à l’endroit indiqué"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let examples: [Example] = [
    .clean(),
    .flagged(files: [
      "specimen/1.xml":
        "<agreement xmlns=\"urn:concord:1\"><title xml:lang=\"en\">Elections ⟦&⟧ data</title></agreement>\n"
    ]),
  ]
}
