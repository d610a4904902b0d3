import Diagnostics
import Registry
import XML

/// PTY-SIGNATORY-LEVEL
enum PartiesCommissionSignedByDelegate: AgreementRule {
  static let card = Card(
    id: "parties/commission-signed-by-delegate", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-P4", nature: .guideline),
      Citation("GNSEI guidelines", "D5", nature: .guideline),
    ],
    dimensions: [.d1, .d5],
    since: "1.0",
    summary: Phrase(
      en: "the commission did not sign at its head",
      fr: "la commission n’a pas signé par sa direction"),
    finds: Phrase(
      en: "An agreement that a delegate who is neither a member nor the chief executive signed for the commission.",
      fr: "Un accord signé au nom de la commission par un délégué qui n’en est ni membre ni directeur."),
    why: Phrase(
      en: "what binds the commission should be known and wanted at its head",
      fr: "ce qui engage la commission doit être connu et voulu par sa direction"),
    mend: Phrase(
      en: "let the head of the commission sign, or confirm the signature in the record",
      fr: "faites signer la direction de la commission, ou confirmez la signature dans le registre"),
    waive: Phrase(
      en: "For agreements of little weight, if the commission’s own rules provide for it.",
      fr: "Pour des accords de faible portée, si le règlement de la commission le prévoit."),
    onTheDay: Phrase(
      en: "let a member or the chief executive sign for the commission",
      fr: "faites signer pour la commission un membre ou la direction générale"))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let commission = `case`.commission, !commission.signatures.isEmpty,
      commission.signatures.allSatisfy({ $0.delegation != nil && !isExecutive($0.office) })
    else { return }
    findings.flag(
      commission.signatures[0],
      message: Phrase(en: "signed for the commission by delegation", fr: "signé pour la commission par délégation"),
      label: Phrase(en: "by delegation", fr: "par délégation"))
  }

  /// A member or the chief executive of the commission, as far as the title tells.
  private static func isExecutive(_ office: LocalizedText) -> Bool {
    let title = (office.text("en") + " " + office.text("fr")).lowercased()
    return titles.contains(where: title.contains)
  }

  private static let titles = [
    "chair", "president", "présiden", "member", "membre", "commissioner", "commissaire", "secretary general",
    "secretary-general", "secrétaire général", "secrétariat général", "chief executive", "chief electoral officer",
    "director general", "directeur général", "direction générale",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "<signature date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Chair of the Commission</office>":
        "<⟦signature⟧ date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Head of Procurement</office><delegation instrument=\"electoral-act\" provision=\"s. 12\"/>"
    ]),
  ]
}
