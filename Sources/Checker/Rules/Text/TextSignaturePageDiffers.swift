import Diagnostics
import Registry

/// from real agreements
enum TextSignaturePageDiffers: AgreementRule {
  static let card = Card(
    id: "text/signature-page-differs", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the signature page does not name the same parties as the record",
      fr: "la page de signature ne nomme pas les mêmes parties que la fiche"),
    finds: Phrase(
      en: "Closing words that name at least one party, but not another that has signed.",
      fr: "Des formules finales qui nomment au moins une partie, mais pas une autre qui a signé."),
    why: Phrase(
      en: "it is not certain who has agreed",
      fr: "on ne sait pas avec certitude qui a consenti"),
    mend: Phrase(
      en: "compare the parties with the signature page, and correct the one that is wrong",
      fr: "comparez les parties et la page de signature, et corrigez celle qui est fausse"),
    waive: Phrase(
      en: "Where a party signed on a page of its own; attach it.",
      fr: "Lorsqu’une partie a signé sur une page distincte ; joignez-la."),
    onTheDay: Phrase(
      en: "hold the names and offices on the signature page against the parties of the record",
      fr: "comparez les noms et offices de la page de signature avec les parties de la fiche"))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, !agreement.lacksSignaturePage else { return }
    for text in agreement.texts {
      guard let closing = text.closing else { continue }
      let bytes = closing.element.tree.source.bytes[closing.element.textRange]
      let signed = agreement.parties.parties.filter { $0.accession == nil && !$0.signatures.isEmpty }
      let missing = signed.filter { party in
        party.nameAsSigned[text.language].map { !bytes.holds(Array($0.utf8)) } ?? false
      }
      guard !missing.isEmpty, missing.count < signed.count else { continue }
      for party in missing {
        let name = party.nameAsSigned.text(text.language)
        findings.flag(
          closing,
          message: Phrase(
            en: "does not name “\(name)”, which has signed", fr: "ne nomme pas « \(name) », qui a signé"),
          label: Phrase(en: "a party is missing", fr: "il manque une partie"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "text",
        [
          "</text>":
            "<closing><paragraph>For the Electoral Commission — For the Civil Registry</paragraph></closing></text>"
        ])),
    .flagged(
      Specimen.part(
        "text",
        [
          "</text>":
            "<⟦closing⟧><paragraph>For the Electoral Commission — For the Ministry of Finance</paragraph></closing></text>"
        ])),
  ]
}
