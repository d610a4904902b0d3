import Diagnostics
import Registry
import XML

/// STR-REF-RESOLVES
enum RegisterRelationVersionUnknown: AgreementRule {
  static let card = Card(
    id: "register/relation-version-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a relation names a version that does not exist",
      fr: "une relation nomme une version qui n’existe pas"),
    finds: Phrase(
      en: "A relation to a version of another agreement that the registry does not have.",
      fr: "Une relation à une version d’un autre accord que le registre n’a pas."),
    why: Phrase(
      en: "readers who follow the reference would find nothing",
      fr: "le lecteur qui suit le renvoi ne trouverait rien"),
    mend: Phrase(
      en: "write the number of an existing version, or leave it out",
      fr: "écrivez le numéro d’une version existante, ou omettez-le"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for relation in `case`.agreement.relations {
      guard let number = relation.version, let other = `case`.register.agreement(relation.agreement),
        !other.unknown.contains(.versions), other.tombstone == nil, other.version(number) == nil
      else { continue }
      findings.flag(
        relation, .value(SchemaNames.version),
        message: Phrase(
          en: "“\(other.id)” has no version \(number)", fr: "« \(other.id) » n’a pas de version \(number)"),
        label: Phrase(en: "no such version", fr: "version inexistante"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <relations><relation type="related" agreement="other" version="⟦7⟧"/></relations>
      """, files: ["other/1.xml": Specimen.version("version=\"1\" kind=\"original\"", id: "other")]),
  ]
}
