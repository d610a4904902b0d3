import Diagnostics
import Registry

/// STR-SCHEMA
enum StructureNotAllowedBySchema: ReaderRule {
  static let card = Card(
    id: "structure/not-allowed-by-schema", kind: .record, severity: .record(.error),
    citations: [Citation("XML Schema 1.0", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the file has something that has no place there, or lacks something",
      fr: "le fichier contient un élément qui n’a pas sa place, ou il lui en manque un"),
    finds: Phrase(
      en:
        "An element or attribute that is unknown, out of order or missing; a value that is not of the kind asked for, such as a code that is in no list or a day that does not exist.",
      fr:
        "Un élément ou un attribut inconnu, mal placé ou manquant ; une valeur d’un autre type que celui demandé, comme un code absent des listes ou une date qui n’existe pas."
    ),
    why: Phrase(
      en: "the facts of all agreements can be compared only if each stands where the others have it",
      fr: "les faits de tous les accords ne sont comparables que si chacun se trouve à la même place"),
    mend: Phrase(
      en: "change what is marked as the message says",
      fr: "modifiez ce qui est marqué comme l’indique le message"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let examples: [Example] = [
    .clean(),
    .flagged("<copy ⟦provenance=\"origional\"⟧/>"),
  ]
}
