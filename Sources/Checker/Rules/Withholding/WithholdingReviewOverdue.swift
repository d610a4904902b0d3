import Diagnostics
import Registry
import XML

/// RED-REVIEW-DUE
enum WithholdingReviewOverdue: AgreementRule {
  static let card = Card(
    id: "withholding/review-overdue", kind: .record, severity: .record(.warning),
    citations: [
      Citation("TF-15", nature: .guideline),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a decision to withhold should have been looked at again",
      fr: "une décision d’occultation aurait dû être réexaminée"),
    finds: Phrase(
      en: "A withholding decision of the current version whose day of review, as last set in the record, has passed.",
      fr: "Une décision d’occultation de la version en vigueur dont le jour de réexamen, fixé en dernier par le registre, est passé."),
    why: Phrase(
      en: "secrecy that nobody questions lasts for ever",
      fr: "un secret que nul ne remet en cause dure toujours"),
    mend: Phrase(
      en: "decide again: disclose, or add a review of kind withholding-review with a new day to the record",
      fr: "décidez de nouveau : divulguez, ou ajoutez au registre un réexamen de type withholding-review avec un nouveau jour"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for decision in `case`.agreement.withholdings {
      let due = `case`.series.nextReview(of: decision, asOf: `case`.day)
      guard due < `case`.day else { continue }
      findings.flag(
        decision, .attribute(SchemaNames.review),
        message: Phrase(
          en: "the decision was to be looked at again by \(due)",
          fr: "la décision devait être réexaminée avant le \(due)"),
        label: Phrase(en: "overdue", fr: "en retard"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(withheld("⟦review=\"2026-07-05\"⟧"), replacing: published),
    .clean(
      withheld("review=\"2026-07-05\""), replacing: published,
      record: Specimen.record + """

        <event id="e6" date="2026-08-03" type="reviewed" version="1" about="w1"><review kind="withholding-review" next="2027-08-03"><conclusion xml:lang="en">The files are still protected in this way.</conclusion></review></event>
        """),
  ]

  private static func withheld(_ review: String) -> String {
    """
    <withholdings><withholding id="w1" ground="system-security" instrument="civil-status-act" provision="s. 20" decided="2026-01-05" \(review) size="word"><office xml:lang="en">Secretary General</office><substitute xml:lang="en">How the files are protected.</substitute></withholding></withholdings>
    <documents><document id="signed" type="signed-copy" language="en" mediaType="application/pdf" file="signed.pdf" bytes="12345" sha256="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"><title xml:lang="en">Signed copy</title></document><document id="spec" type="technical-specification" withheld="w1"><title xml:lang="en">Interface</title></document></documents>
    """
  }

  private static let published = [
    "<publication decision=\"full\"": Specimen.partlyPublished, "<consultation opened": Specimen.lawOfWithholding,
  ]
}
