import Diagnostics
import Registry
import XML

/// LIF-SIGNED-ALL
enum LifecycleSignatureMissing: SeriesRule {
  static let card = Card(
    id: "lifecycle/signature-missing", kind: .record, severity: .record(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.59", nature: .analogy),
      Citation("W3C DPV", "ContractFullySigned", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement counts as signed, but a party has not signed",
      fr: "l’accord passe pour signé, mais une partie n’a pas signé"),
    finds: Phrase(
      en:
        "An agreement that took effect, or that the record calls signed, without a signature of every party. Copies without a signature page and parties that joined later are left alone.",
      fr:
        "Un accord qui a pris effet, ou que le registre des événements dit signé, sans la signature de chaque partie. Les copies sans page de signature et les parties qui ont adhéré plus tard ne sont pas visées."
    ),
    why: Phrase(
      en: "a party that has not signed is not bound, and the public would be told otherwise",
      fr: "une partie qui n’a pas signé n’est pas engagée, et le public croirait le contraire"),
    mend: Phrase(
      en: "add the signature with its day and office, or correct the record",
      fr: "ajoutez la signature avec son jour et l’office, ou corrigez le registre"),
    waive: Phrase(en: "Never.", fr: "Jamais."),
    onTheDay: Phrase(
      en: "let each party sign, and write down office, day and place of each signature",
      fr: "faites signer chaque partie, et notez l’office, le jour et le lieu de chaque signature"))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    for version in `case`.series.versions where !version.countsAsSigned {
      guard countsAsSigned(version, `case`) else { continue }
      let missing = version.parties.parties.filter { $0.accession == nil && $0.signatures.isEmpty }
      for party in missing {
        findings.flag(
          party,
          message: Phrase(
            en: "version \(version.version) counts as signed, but this party has not signed",
            fr: "la version \(version.version) passe pour signée, mais cette partie n’a pas signé"),
          label: Phrase(en: "has not signed", fr: "n’a pas signé"))
      }
    }
  }

  private static func countsAsSigned(_ version: Agreement, _ case: SeriesCase) -> Bool {
    if version.term?.signed != nil { return true }
    if let effective = version.term?.effective, effective <= `case`.day, version.kind != "consolidated" { return true }
    return `case`.series.record?.events.contains {
      ($0.type == "signed" || $0.type == "effective") && ($0.version ?? 1) == version.version && $0.parties.isEmpty
    } ?? false
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "<signature date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Director General</office></signature>":
        "",
      "<party id=\"registry\" organisation": "<⟦party⟧ id=\"registry\" organisation",
    ]),
  ]
}
