import Diagnostics
import Registry
import XML

/// TXT-XREF
enum TextReferenceUnknown: AgreementRule {
  static let card = Card(
    id: "text/reference-unknown", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Akoma Ntoso", "references", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the text refers to a clause or annex that does not exist",
      fr: "le texte renvoie à une clause ou à une annexe qui n’existe pas"),
    finds: Phrase(
      en:
        "The words “clause” or “annex” with a number or letter that the agreement does not have. Read in English and French.",
      fr:
        "Les mots « clause » ou « annexe » suivis d’un numéro ou d’une lettre que l’accord n’a pas. Lu en anglais et en français."
    ),
    why: Phrase(
      en: "a rule that points to nothing is no rule",
      fr: "une règle qui ne renvoie à rien n’en est pas une"),
    mend: Phrase(
      en: "correct the number, or use <ref clause=\"…\"> so that the reference is checked",
      fr: "corrigez le numéro, ou employez <ref clause=\"…\"> pour que le renvoi soit contrôlé"),
    waive: Phrase(
      en: "Where the clause of another agreement is meant, and the sentence says so.",
      fr: "Lorsque la clause d’un autre accord est visée et que la phrase le dit."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent else { return }
    for prose in `case`.proses where prose.isEnglishOrFrench {
      let (text, tokens) = (prose.text, prose.tokens)
      var numbers: Set<String>?
      for at in tokens.ranges.indices.dropLast() {
        let first = tokens.bytes[tokens.ranges[at].lowerBound] | 0x20
        if first == UInt8(ascii: "c"), tokens.isAny(at, clauseWords), let (number, after) = tokens.dotted(at + 1) {
          let known = numbers ?? Set(prose.numbersByID.values.map(plain))
          numbers = known
          guard !isKnown(number, known), !isElsewhere(tokens, at, after, text) else { continue }
          flag(
            text, tokens, at, after - 1,
            Phrase(en: "there is no clause \(number)", fr: "il n’y a pas de clause \(number)"), &findings)
        } else if first == UInt8(ascii: "a"), tokens.isAny(at, annexWords), let letter = letter(tokens, at + 1) {
          guard !agreement.schedules.contains(where: { plain($0.letter) == letter }),
            !isElsewhere(tokens, at, at + 2, text)
          else { continue }
          flag(
            text, tokens, at, at + 1, Phrase(en: "there is no annex \(letter)", fr: "il n’y a pas d’annexe \(letter)"),
            &findings)
        }
      }
    }
  }

  private static let clauseWords: [StaticString] = ["clause", "clauses"]
  private static let annexWords: [StaticString] = ["annex", "annexe"]

  /// A number without brackets and a stop at the end.
  private static func plain(_ number: String) -> String { number.filter { $0 != "(" && $0 != ")" }.trimmingStops }

  /// Numbers of inner clauses may be printed without that of the clause around them.
  private static func isKnown(_ number: String, _ known: Set<String>) -> Bool {
    if known.contains(number) { return true }
    let parts = number.split(separator: ".").map(String.init)
    return parts.count > 1 && parts.allSatisfy(known.contains)
  }

  /// The letter or number of an annex; words that only follow are none.
  private static func letter(_ tokens: Tokens, _ at: Int) -> String? {
    let range = tokens.ranges[at]
    guard range.lowerBound - tokens.ranges[at - 1].upperBound <= 2 else { return nil }
    if tokens.number(at) != nil { return range.count <= 2 ? tokens.text(at) : nil }
    guard range.count == 1, case 0x41...0x5A = tokens.bytes[range.lowerBound] else { return nil }
    return tokens.text(at)
  }

  /// True if the words around say that another document is meant.
  private static func isElsewhere(_ tokens: Tokens, _ at: Int, _ after: Int, _ text: AgreementText) -> Bool {
    if after + 1 < tokens.count, tokens.isAny(after, ["of", "to", "de", "du"]),
      !tokens.isAny(after + 1, ["this", "ce", "présent"])
    {
      return true
    }
    let place = tokens.ranges[at].lowerBound
    return text.element.subtree.contains { element in
      element.name == SchemaNames.ref && element.range.contains(place)
        && (element[SchemaNames.agreement] != nil || element[SchemaNames.instrument] != nil)
    }
  }

  private static func flag(
    _ text: AgreementText, _ tokens: Tokens, _ first: Int, _ last: Int, _ message: Phrase, _ findings: inout Findings
  ) {
    let range = tokens.ranges[first].lowerBound..<tokens.ranges[last].upperBound
    findings.flag(
      text.innermost(at: range.lowerBound), .bytes(range), message: message,
      label: Phrase(en: "does not exist", fr: "n’existe pas"))
  }

  static let examples: [Example] = [
    .clean(Specimen.part("text", ["outside the election period.": "outside the election period (clause 3)."])),
    .flagged(Specimen.part("text", ["outside the election period.": "outside the election period (⟦clause 14⟧)."])),
    .flagged(
      Specimen.part("text", ["alone speaks about the register.": "alone speaks about the register, as in ⟦Annex B⟧."])),
  ]
}
