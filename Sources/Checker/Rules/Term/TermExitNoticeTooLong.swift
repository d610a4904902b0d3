import Diagnostics
import Registry

/// LIF-EMB-EXIT
enum TermExitNoticeTooLong: AgreementRule {
  static let card = Card(
    id: "term/exit-notice-too-long", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(p)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
    ],
    dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the commission must give too long a notice to leave",
      fr: "la commission doit donner un préavis trop long pour partir"),
    finds: Phrase(
      en: "A notice for the withdrawal of the commission that is longer than the jurisdiction asks.",
      fr: "Un préavis de retrait de la commission plus long que ne le demande la juridiction."),
    why: Phrase(
      en: "a long notice binds the commission through an election it can no longer stand by",
      fr: "un long préavis lie la commission pendant une élection où elle ne le peut plus"),
    mend: Phrase(
      en: "shorten the notice of the commission",
      fr: "raccourcissez le préavis de la commission"),
    waive: Phrase(
      en: "Where staff or premises must be given back in order and no election falls into the notice.",
      fr:
        "Lorsque du personnel ou des locaux doivent être rendus en bon ordre et qu’aucune élection ne tombe dans le préavis."
    ))

  static let parameters = [
    Parameter(
      "exit-notice-days", 90,
      Phrase(en: "days of notice for the commission to leave", fr: "jours de préavis pour que la commission parte"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term, `case`.commission != nil else { return }
    let days = `case`.value(parameters[0])
    for rule in term.withdrawals where `case`.includesCommission(rule.party) {
      guard let notice = rule.notice, notice.duration.approximateDays > days else { continue }
      findings.flag(
        notice, .value(SchemaNames.duration),
        message: Phrase(
          en: "asks the commission for \(notice.duration.approximateDays) days of notice; at most \(days) are asked",
          fr:
            "demande à la commission \(notice.duration.approximateDays) jours de préavis ; \(days) au plus sont demandés"
        ),
        label: Phrase(en: "too long", fr: "trop long"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["duration=\"P60D\"": "duration=\"⟦P120D⟧\""])
        + Specimen.part("text", ["on 60 days’": "on 120 days’"])),
  ]
}
