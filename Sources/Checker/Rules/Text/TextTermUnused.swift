import Diagnostics
import Registry
import XML

/// TXT-DEFINED
enum TextTermUnused: AgreementRule {
  static let card = Card(
    id: "text/term-unused", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("W3C DPV", "ContractDefinitions", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a term is defined and never used",
      fr: "un terme est défini et n’est jamais employé"),
    finds: Phrase(
      en: "A definition whose term stands nowhere else in the text or its annexes.",
      fr: "Une définition dont le terme ne se trouve nulle part ailleurs dans le texte ou ses annexes."),
    why: Phrase(
      en: "a definition without use is left over from another agreement, and may hide a clause that was dropped",
      fr: "une définition sans emploi vient d’un autre accord et cache peut-être une clause supprimée"),
    mend: Phrase(
      en: "remove the definition, or use the term",
      fr: "supprimez la définition, ou employez le terme"),
    waive: Phrase(
      en: "Where a law asks for the definition.",
      fr: "Lorsqu’une loi exige la définition."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let text = `case`.drafted?.text, let definitions = text.definitions else { return }
    let used = Set(text.element.subtree.filter { $0.name == SchemaNames.term }.compactMap { $0[SchemaNames.ref] })
    let unlinked = definitions.definitions.filter { !used.contains($0.id) }
    guard !unlinked.isEmpty else { return }
    let bytes = text.element.tree.source.bytes
    for definition in unlinked {
      let word = definition.term.stem
      let own = definition.element.range
      let before = text.element.range.lowerBound..<own.lowerBound
      // Annexes come after the text.
      let after =
        own.upperBound..<(`case`.agreement.schedules.last?.element.range.upperBound ?? text.element.range.upperBound)
      guard !bytes[before].holds(word), !bytes[after].holds(word), let term = definition.element.first(SchemaNames.term)
      else { continue }
      findings.flag(
        term, .content,
        message: Phrase(
          en: "“\(definition.term)” is defined, but used nowhere",
          fr: "« \(definition.term) » est défini, mais n’est employé nulle part"),
        label: Phrase(en: "unused", fr: "inemployé"))
    }
  }

  private static func definition(_ term: String, _ id: String) -> String {
    "<definitions><definition id=\"\(id)\"><term>\(term)</term><meaning>What the law says.</meaning></definition></definitions>"
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part("text", ["<clause id=\"c1\"": definition("Register of voters", "register") + "<clause id=\"c1\""])),
    .flagged(
      Specimen.part("text", ["<clause id=\"c1\"": definition("⟦Polling station⟧", "station") + "<clause id=\"c1\""])),
  ]
}
