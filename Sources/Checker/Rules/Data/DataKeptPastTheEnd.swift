import Diagnostics
import Registry

/// DAT-RETENTION-END
enum DataKeptPastTheEnd: AgreementRule {
  static let card = Card(
    id: "data/kept-past-the-end", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland 2019", "s.19(1)(n)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-16", nature: .guideline),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "personal data is kept after the agreement has ended, and no law is cited for it",
      fr: "des données personnelles sont gardées après la fin de l’accord, sans qu’une loi soit citée"),
    finds: Phrase(
      en:
        "A retention without end, counted from the end of the agreement, or longer than its whole term, without the law that asks for it.",
      fr:
        "Une conservation sans fin, comptée depuis la fin de l’accord ou plus longue que toute sa durée, sans la loi qui la demande."
    ),
    why: Phrase(
      en: "when the agreement ends, so does the reason for holding the copy",
      fr: "quand l’accord prend fin, la raison de garder la copie cesse aussi"),
    mend: Phrase(
      en: "shorten the time, or cite the law in <basis>",
      fr: "raccourcissez la durée, ou citez la loi dans <basis>"),
    waive: Phrase(
      en: "Where audit rules ask for it and are cited in the text.",
      fr: "Lorsque des règles d’audit citées dans le texte le demandent."))

  static var leansOn: RegistryParts { [.codeLists, .record] }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      for retention in flow.retentions where retention.basis == nil && outlasts(retention, `case`) {
        findings.flag(
          retention, .startTag,
          message: Phrase(
            en: "lets personal data be kept after the agreement has ended, without citing a law",
            fr: "laisse garder des données personnelles après la fin de l’accord, sans citer de loi"),
          label: Phrase(en: "past the end", fr: "au-delà de la fin"))
      }
    }
  }

  private static func outlasts(_ retention: Retention, _ case: AgreementCase) -> Bool {
    guard let period = retention.period else { return !retention.indefinite.isEmpty }
    if period.direction == "before" { return false }
    if period.event == "end-of-agreement" { return !period.duration.isZero }
    guard let term = `case`.agreement.term, let last = term.expires,
      let first = `case`.series.effectiveDay(of: `case`.agreement)
    else { return false }
    return period.duration.approximateDays > last - first
  }

  private static let received =
    "<retention holder=\"commission\"><period duration=\"P60D\" event=\"receipt\"/></retention>"
  private static let text = Specimen.part(
    "text", ["60 days after receipt": "10 years after receipt, what follows from it for 60 days"])

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "dataSharing",
        [
          received:
            "<retention holder=\"commission\"><period duration=\"P10Y\" event=\"receipt\"/><basis instrument=\"electoral-act\" provision=\"s. 12\"/></retention>"
        ]) + text),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          received: "⟦<retention holder=\"commission\">⟧<period duration=\"P10Y\" event=\"receipt\"/></retention>"
        ]) + text),
  ]
}
