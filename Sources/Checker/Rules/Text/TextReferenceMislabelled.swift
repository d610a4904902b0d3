import Diagnostics
import Registry
import XML

/// from real agreements
enum TextReferenceMislabelled: AgreementRule {
  static let card = Card(
    id: "text/reference-mislabelled", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("defects found in real agreements", nature: .engineering),
      Citation("Akoma Ntoso", "references", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a reference names another clause or annex than it leads to",
      fr: "un renvoi cite une autre clause ou annexe que celle où il mène"),
    finds: Phrase(
      en: "A reference whose words give another number or letter than the clause or annex that it points to.",
      fr: "Un renvoi dont les mots donnent un autre numéro ou une autre lettre que la clause ou l’annexe visée."),
    why: Phrase(
      en: "the reader of the page follows the link, the reader of the paper the words; they end in different places",
      fr: "le lecteur de la page suit le lien, celui du papier les mots ; ils n’arrivent pas au même endroit"),
    mend: Phrase(
      en: "correct the words or the target of the reference",
      fr: "corrigez les mots ou la cible du renvoi"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for prose in `case`.proses {
      var numbers: [String: String]?
      for element in prose.references {
        if let clause = element[SchemaNames.clause] {
          let known = numbers ?? prose.numbersByID
          numbers = known
          guard let target = known[clause], let said = label(element), !agrees(said, target) else { continue }
          flag(element, said, target, &findings)
        } else if let id = element[SchemaNames.schedule] {
          guard let schedule = `case`.agreement.schedules.first(where: { $0.id == id }), let said = letter(element),
            said != schedule.letter
          else { continue }
          flag(element, said, schedule.letter, &findings)
        }
      }
    }
  }

  /// The number that the words of a reference give.
  private static func label(_ reference: Element) -> String? {
    let tokens = Tokens(reference)
    guard let first = tokens.ranges.indices.first(where: { tokens.number($0) != nil }) else { return nil }
    return tokens.dotted(first)?.text
  }

  /// The letter after the word for an annex, in English and French.
  private static func letter(_ reference: Element) -> String? {
    let tokens = Tokens(reference)
    guard tokens.count > 1, tokens.isAny(0, ["annex", "annexe", "schedule", "appendix"]), tokens.ranges[1].count <= 2
    else {
      return nil
    }
    return tokens.text(1)
  }

  /// Inner clauses may be printed without the number of the clause around them, and may be cited by it alone.
  private static func agrees(_ said: String, _ target: String) -> Bool {
    let number = target.trimmingStops
    guard number.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return true }
    return said == number || said.hasSuffix("." + number) || number.hasPrefix(said + ".")
  }

  private static func flag(_ reference: Element, _ said: String, _ target: String, _ findings: inout Findings) {
    findings.flag(
      reference, .content,
      message: Phrase(en: "says \(said), but leads to \(target)", fr: "dit \(said), mais mène à \(target)"),
      label: Phrase(en: "leads to \(target)", fr: "mène à \(target)"))
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "text", ["outside the election period.": "outside the election period (<ref clause=\"c3\">clause 3</ref>)."])),
    .flagged(
      Specimen.part(
        "text", ["outside the election period.": "outside the election period (<ref clause=\"c3\">⟦clause 5⟧</ref>)."])),
  ]
}
