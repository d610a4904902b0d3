import Diagnostics
import Registry
import XML

/// STR-REF-RESOLVES
enum StructureReferenceUnresolved: FileRule {
  static let card = Card(
    id: "structure/reference-unresolved", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("Pelican", "reference checks", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "a reference means nothing that exists", fr: "un renvoi ne désigne rien qui existe"),
    finds: Phrase(
      en:
        "A reference to a party, clause, decision, document, organisation, election, law or agreement that is not there, or that is something else than what is wanted.",
      fr:
        "Un renvoi à une partie, une clause, une décision, un document, une organisation, une élection, une loi ou un accord qui n’existe pas, ou qui est autre chose que ce qui est attendu."
    ),
    why: Phrase(
      en: "readers who follow the reference would find nothing, or the wrong thing",
      fr: "le lecteur qui suit le renvoi ne trouverait rien, ou autre chose"),
    mend: Phrase(
      en: "write the id of what is meant, or add what is missing",
      fr: "écrivez l’identifiant de ce qui est visé, ou ajoutez ce qui manque"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    let resolver = Resolver(`case`)
    for reference in `case`.index.references {
      guard let value = reference.element[reference.attribute] else { continue }
      if value.utf8.contains(where: { $0 <= 0x20 }) {
        for id in value.utf8.split(whereSeparator: { $0 <= 0x20 }) {
          check(String(Substring(id)), reference, resolver, &findings)
        }
      } else {
        check(value, reference, resolver, &findings)
      }
    }
  }

  private static func check(
    _ id: String, _ reference: FileIndex.Reference, _ resolver: Resolver, _ findings: inout Findings
  ) {
    guard !resolver.resolves(id, reference.target) else { return }
    let noun = resolver.noun(reference.target)
    let message =
      if let other = resolver.part(id) {
        Phrase(
          en: "“\(id)” is the id of <\(other.localName)>, not of \(noun.en)",
          fr: "« \(id) » est l’identifiant de <\(other.localName)>, et non d’\(noun.fr)")
      } else {
        Phrase(
          en: "there is no \(noun.bareEN) with the id “\(id)” \(noun.whereEN)",
          fr: "« \(id) » ne désigne pas \(noun.fr) \(noun.whereFR)")
      }
    let help = findings.suggestion(for: id, among: resolver.candidates(reference.target))
    findings.flag(
      reference.element, part(id, reference), message: message,
      label: Phrase(en: "leads nowhere", fr: "ne mène nulle part"), help: help)
  }

  /// The id itself, where the attribute holds several.
  private static func part(_ id: String, _ reference: FileIndex.Reference) -> Findings.Part {
    guard let range = reference.element.attributeValueRange(reference.attribute) else {
      return .value(reference.attribute)
    }
    let bytes = reference.element.tree.source.bytes
    let wanted = Array(id.utf8)
    var at = range.lowerBound
    while at + wanted.count <= range.upperBound {
      let end = at + wanted.count
      let isWhole = (end == range.upperBound || bytes[end] <= 0x20) && (at == range.lowerBound || bytes[at - 1] <= 0x20)
      if isWhole, bytes[at..<end].elementsEqual(wanted) { return .bytes(at..<end) }
      at += 1
    }
    return .value(reference.attribute)
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <exercises><exercise id="trial" kind="tabletop" lead="⟦comission⟧" participants="registry ⟦deaths⟧"><title xml:lang="en">Trial run</title></exercise></exercises>
      """),
    .flagged(
      """
      <relations><relation type="related" agreement="⟦nowhere⟧"/></relations>
      """),
    .flagged(
      record: """
        <event id="e3" date="2026-01-12" type="meeting" version="1" parties="commission ⟦register⟧"/>
        """),
  ]
}
