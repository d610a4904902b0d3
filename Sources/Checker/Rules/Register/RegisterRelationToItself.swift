import Diagnostics
import Registry
import XML

/// REG-RECIPROCAL
enum RegisterRelationToItself: AgreementRule {
  static let card = Card(
    id: "register/relation-to-itself", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(en: "the agreement is related to itself", fr: "l’accord est lié à lui-même"),
    finds: Phrase(
      en:
        "A relation to this agreement itself. Only an earlier version of it can be meant, and then its number is given.",
      fr: "Une relation à cet accord même. Seule une version antérieure peut être visée, avec son numéro."),
    why: Phrase(
      en: "the chain of agreements would go round in a circle",
      fr: "la chaîne des accords tournerait en rond"),
    mend: Phrase(
      en: "name the other agreement, or take the relation out",
      fr: "nommez l’autre accord, ou retirez la relation"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for relation in `case`.agreement.relations
    where relation.agreement == `case`.series.id
      && (relation.version ?? `case`.agreement.version) >= `case`.agreement.version
    {
      findings.flag(
        relation, .value(SchemaNames.agreement),
        message: Phrase(en: "the agreement is related to itself", fr: "l’accord est lié à lui-même"),
        label: Phrase(en: "this agreement", fr: "cet accord"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <relations><relation type="related" agreement="⟦specimen⟧"/></relations>
      """),
  ]
}
