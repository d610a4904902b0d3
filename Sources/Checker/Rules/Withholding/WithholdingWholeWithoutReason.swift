import Diagnostics
import Registry
import XML

/// RED-MINIMAL
enum WithholdingWholeWithoutReason: AgreementRule {
  static let card = Card(
    id: "withholding/whole-without-reason", kind: .record, severity: .record(.warning),
    citations: [
      Citation("US Project Open Data", "redactions", nature: .analogy),
      Citation("TF-15", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a whole clause, table or document is withheld without a reason",
      fr: "une clause, un tableau ou un document entier est occulté sans raison"),
    finds: Phrase(
      en: "A withholding decision about a whole clause, table or document that does not say why less would not do.",
      fr:
        "Une décision d’occultation portant sur une clause, un tableau ou un document entier sans dire pourquoi moins ne suffirait pas."
    ),
    why: Phrase(
      en: "only what does harm may be withheld: usually a word or a sentence",
      fr: "seul ce qui nuit peut être occulté : d’ordinaire un mot ou une phrase"),
    mend: Phrase(
      en: "withhold less, or say in <reason> why less would not do",
      fr: "occultez moins, ou dites dans <reason> pourquoi moins ne suffirait pas"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for decision in `case`.agreement.withholdings where decision.reason.isEmpty {
      guard ["clause", "table", "document"].contains(decision.size.value) else { continue }
      findings.flag(
        decision, .attribute(SchemaNames.size),
        message: Phrase(
          en:
            "withholds a whole \(`case`.codeLists.label(decision.size, "en").lowercased()) and does not say why less would not do",
          fr:
            "occulte entièrement (\(`case`.codeLists.label(decision.size, "fr").lowercased())) sans dire pourquoi moins ne suffirait pas"
        ),
        label: Phrase(en: "why so much?", fr: "pourquoi autant ?"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <withholdings><withholding id="w1" ground="system-security" instrument="civil-status-act" provision="s. 20" decided="2026-01-05" review="2027-01-05" ⟦size="document"⟧><office xml:lang="en">Secretary General</office><substitute xml:lang="en">How the files are protected.</substitute></withholding></withholdings>
      <documents><document id="signed" type="signed-copy" language="en" mediaType="application/pdf" file="signed.pdf" bytes="12345" sha256="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"><title xml:lang="en">Signed copy</title></document><document id="spec" type="technical-specification" withheld="w1"><title xml:lang="en">Interface</title></document></documents>
      """,
      replacing: [
        "<publication decision=\"full\"": Specimen.partlyPublished, "<consultation opened": Specimen.lawOfWithholding,
      ]),
  ]
}
