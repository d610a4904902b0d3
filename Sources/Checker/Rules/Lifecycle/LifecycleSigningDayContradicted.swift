import Diagnostics
import Registry
import XML

/// LIF-STATUS-COHERENT
enum LifecycleSigningDayContradicted: AgreementRule {
  static let card = Card(
    id: "lifecycle/signing-day-contradicted", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the day of signature is not that of the last signature",
      fr: "le jour de signature n’est pas celui de la dernière signature"),
    finds: Phrase(
      en: "A term that names another day of signature than the signatures of the parties do.",
      fr: "Une durée qui nomme un autre jour de signature que les signatures des parties."),
    why: Phrase(
      en: "limits for publication and effect run from that day",
      fr: "les délais de publication et d’effet courent de ce jour"),
    mend: Phrase(
      en: "write the day of the last signature, or leave the attribute signed out",
      fr: "écrivez le jour de la dernière signature, ou omettez l’attribut signed"),
    waive: Phrase(en: "Never.", fr: "Jamais."),
    onTheDay: Phrase(
      en: "write down the day of signature as it stands on the page",
      fr: "notez le jour de signature tel qu’il figure sur la page"))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let term = `case`.agreement.term, let signed = term.signed, `case`.agreement.isFullySigned else { return }
    let days = `case`.agreement.parties.parties.filter { $0.accession == nil }.flatMap { $0.signatures.map(\.date) }
    guard let last = days.max(), last != signed else { return }
    findings.flag(
      term, .value(SchemaNames.signed),
      message: Phrase(
        en: "the agreement says that it was signed on \(signed), but the last signature is of \(last)",
        fr: "l’accord se dit signé le \(signed), mais la dernière signature est du \(last)"),
      label: Phrase(en: "another day", fr: "un autre jour"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["<term signed=\"2026-01-12\"": "<term signed=\"⟦2026-01-13⟧\""]),
  ]
}
