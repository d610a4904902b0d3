import Diagnostics
import Registry
import XML

/// REG-RECIPROCAL
enum RegisterRelationOneSided: SeriesRule {
  static let card = Card(
    id: "register/relation-one-sided", kind: .record, severity: .record(.warning),
    citations: [
      Citation("Pelican", "related process", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "two agreements do not say the same about how they are related",
      fr: "deux accords ne disent pas la même chose de leur relation"),
    finds: Phrase(
      en: "An agreement that amends, replaces, renews, implements or completes another that does not say so in turn.",
      fr:
        "Un accord qui en modifie, remplace, renouvelle, applique ou complète un autre, lequel ne le dit pas de son côté."
    ),
    why: Phrase(
      en: "whoever reads the other agreement would not learn that it was changed or replaced",
      fr: "le lecteur de l’autre accord n’apprendrait pas qu’il a été modifié ou remplacé"),
    mend: Phrase(
      en:
        "add the opposite relation to the current version of the other agreement, or leave it as it is: the site shows both sides",
      fr:
        "ajoutez la relation inverse dans la version en vigueur de l’autre accord, ou laissez : le site montre les deux côtés"
    ),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let version = `case`.series.current(asOf: `case`.day) else { return }
    for relation in version.relations {
      guard let inverse = inverses[relation.type.value], let other = `case`.register.agreement(relation.agreement),
        other.id != `case`.series.id, !other.versions.isEmpty, !other.unknown.contains(.versions)
      else { continue }
      // A version that has been published does not change any more: what was agreed later is shown by the site.
      let knows = other.versions.contains { known in
        known.relations.contains { $0.agreement == `case`.series.id && $0.type.value == inverse }
      }
      let couldKnow = other.versions.last.flatMap { $0.signatureDays.min() }.map { later in
        version.signatureDays.max().map { later > $0 } ?? false
      }
      guard !knows, couldKnow == true else { continue }
      findings.flag(
        relation, .value(SchemaNames.agreement),
        message: Phrase(
          en: "“\(relation.agreement)” was signed later, but does not say “\(inverse)” about this agreement",
          fr: "« \(relation.agreement) » a été signé plus tard, mais ne dit pas « \(inverse) » de cet accord"),
        label: Phrase(en: "one side only", fr: "d’un seul côté"))
    }
  }

  private static let inverses = [
    "amends": "amended-by", "amended-by": "amends", "replaces": "replaced-by", "replaced-by": "replaces",
    "renews": "renewed-by", "renewed-by": "renews", "implements": "framework-of", "framework-of": "implements",
    "annex-of": "has-annex", "has-annex": "annex-of", "accedes-to": "acceded-to-by", "acceded-to-by": "accedes-to",
    "depends-on": "required-by", "required-by": "depends-on",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <relations><relation type="replaced-by" agreement="⟦successor⟧"/></relations>
      """,
      files: [
        "successor/1.xml": Specimen.version("version=\"1\" kind=\"original\"", id: "successor", signed: "2026-03-02")
      ]),
  ]
}
