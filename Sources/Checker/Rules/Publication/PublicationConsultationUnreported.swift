import Diagnostics
import Registry

/// PUB-CONSULT
enum PublicationConsultationUnreported: AgreementRule {
  static let card = Card(
    id: "publication/consultation-unreported", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.62(2)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E7", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "nothing is said of what came of the consultation",
      fr: "rien n’est dit des suites de la consultation"),
    finds: Phrase(
      en: "A consultation that has closed with neither a summary nor a report, here or in the record.",
      fr: "Une consultation close sans résumé ni rapport, ici ou au registre."),
    why: Phrase(
      en: "people who answered and hear nothing will not answer again",
      fr: "ceux qui ont répondu et n’entendent rien ne répondront plus"),
    mend: Phrase(
      en: "add <summary> to <consultation>, or document=\"…\" with the report",
      fr: "ajoutez <summary> dans <consultation>, ou document=\"…\" avec le rapport"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let publication = `case`.agreement.publication else { return }
    guard let consultation = publication.consultation, let closed = consultation.closed, closed < `case`.day,
      consultation.summary.isEmpty, consultation.document == nil
    else { return }
    let told = `case`.series.record?.events.contains { event in
      event.type == "consultation-closed"
        && (event.consultation.map { !$0.summary.isEmpty || $0.document != nil } ?? false || !event.documents.isEmpty)
    }
    guard told != true else { return }
    findings.flag(
      consultation,
      message: Phrase(
        en: "closed on \(closed), and nothing says what came of it",
        fr: "s’est close le \(closed), et rien ne dit ce qu’il en est advenu"),
      label: Phrase(en: "no report", fr: "sans rapport"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "publication",
        [
          "<summary xml:lang=\"en\">Four answers; retention was shortened.</summary>": "",
          "<consultation": "<⟦consultation⟧",
        ])),
  ]
}
