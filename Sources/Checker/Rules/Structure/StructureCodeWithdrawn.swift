import Diagnostics
import Registry
import XML

/// STR-CODE-KNOWN
enum StructureCodeWithdrawn: FileRule {
  static let card = Card(
    id: "structure/code-withdrawn", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("IATI", "code lists, withdrawal-date", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "a code is no longer to be used", fr: "un code ne doit plus être employé"),
    finds: Phrase(
      en: "A code that its list has withdrawn. In an agreement that was signed before that day it is a warning.",
      fr: "Un code que sa liste a retiré. Dans un accord signé avant ce jour, c’est un avertissement."),
    why: Phrase(
      en: "a withdrawn code splits what belongs together: searches and figures miss the agreement",
      fr: "un code retiré sépare ce qui va ensemble : recherches et chiffres manquent l’accord"),
    mend: Phrase(en: "use the code that took its place", fr: "employez le code qui l’a remplacé"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { [.codeLists, .record] }

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for written in `case`.index.notableCodes {
      guard let entry = `case`.register.codeLists[written.code], entry.status == "withdrawn" else { continue }
      let signed = `case`.agreement?.signatureDays.min()
      let isOlder = entry.until.map { until in signed.map { $0 <= until } ?? false } ?? false
      let since = entry.until.map(\.description) ?? "?"
      findings.flag(
        written.element, .value(written.attribute),
        message: Phrase(
          en: "the code “\(written.code.value)” has not been in use since \(since)",
          fr: "le code « \(written.code.value) » n’est plus en usage depuis le \(since)"),
        label: Phrase(en: "withdrawn code", fr: "code retiré"),
        help: entry.replacedBy.map { Phrase(en: "write “\($0)” instead", fr: "écrivez plutôt « \($0) »") },
        fixes: fixes(written, entry), severity: isOlder ? .warning : .error)
    }
  }

  private static func fixes(_ written: FileIndex.WrittenCode, _ entry: CodeEntry) -> [Fix] {
    guard let next = entry.replacedBy, let range = written.element.attributeValueRange(written.attribute) else {
      return []
    }
    return [
      Fix(
        title: Phrase(en: "write “\(next)”", fr: "écrire « \(next) »"), grade: .review,
        edits: [Edit(range: range, replacement: next)])
    ]
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <classification type="data-sharing-agreement" binding="binding"><nature code="information-exchange"><description xml:lang="en">A monthly list of deaths.</description></nature><area code="⟦voter-information⟧"/><serves election="general-2027"/></classification>
      """),
  ]
}
