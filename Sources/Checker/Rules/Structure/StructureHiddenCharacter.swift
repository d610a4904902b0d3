import Diagnostics
import Registry
import XML

/// STR-TEXT-HYGIENE
enum StructureHiddenCharacter: FileRule {
  static let card = Card(
    id: "structure/hidden-character", kind: .record, severity: .record(.error),
    citations: [Citation("Trojan Source", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a character that does not show changes how the text reads",
      fr: "un caractère invisible change la lecture du texte"),
    finds: Phrase(
      en:
        "Control characters, characters that override the direction of writing, and spaces without width. Marks of direction that Arabic needs are left alone.",
      fr:
        "Des caractères de contrôle, des caractères qui forcent le sens d’écriture et des espaces sans largeur. Les marques de direction dont l’arabe a besoin ne sont pas visées."
    ),
    why: Phrase(
      en: "people would read something else than what the file says",
      fr: "on lirait autre chose que ce que dit le fichier"),
    mend: Phrase(
      en: "delete the character and type the word again",
      fr: "supprimez le caractère et retapez le mot"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for suspect in `case`.index.suspects {
      guard case .hidden(let value) = suspect.kind else { continue }
      let digits = String(value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      findings.flag(
        `case`.element(at: suspect.range.lowerBound), .bytes(suspect.range),
        message: Phrase(
          en: "the character \(name), which does not show, stands here",
          fr: "le caractère invisible \(name) se trouve ici"),
        label: Phrase(en: "hidden character", fr: "caractère invisible"),
        fixes: [
          Fix(
            title: Phrase(en: "delete the character", fr: "supprimer le caractère"), grade: .review,
            edits: [Edit(range: suspect.range, replacement: "")])
        ])
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <risks><risk id="r1" owner="commission"><description xml:lang="en">The list may ⟦\u{202E}⟧come late.</description></risk></risks>
      """),
  ]
}
