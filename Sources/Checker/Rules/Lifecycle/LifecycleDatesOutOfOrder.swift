import Diagnostics
import Registry
import XML

/// LIF-DATE-ORDER
enum LifecycleDatesOutOfOrder: AgreementRule {
  static let card = Card(
    id: "lifecycle/dates-out-of-order", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("Pelican", "coherence", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the days of the agreement are in an impossible order",
      fr: "les dates de l’accord sont dans un ordre impossible"),
    finds: Phrase(
      en:
        "A consultation that ends after the first signature, or an agreement that takes effect before the last party has signed.",
      fr:
        "Une consultation qui s’achève après la première signature, ou un accord qui prend effet avant la signature de la dernière partie."
    ),
    why: Phrase(
      en: "a public that is heard after the signature is not heard, and nothing binds before it is signed",
      fr: "un public entendu après la signature n’est pas entendu, et rien n’engage avant d’être signé"),
    mend: Phrase(
      en: "correct the day that is wrong; if it was so, say in effectNote why",
      fr: "corrigez la date erronée ; s’il en fut ainsi, dites pourquoi dans effectNote"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    let days = agreement.parties.parties.filter { $0.accession == nil }.flatMap { $0.signatures.map(\.date) }
    guard let first = days.min(), let last = days.max() else { return }
    if let consultation = agreement.publication?.consultation, let closed = consultation.closed, closed > first {
      findings.flag(
        consultation, .value(SchemaNames.closed),
        message: Phrase(
          en: "the consultation closed on \(closed), after the first signature on \(first)",
          fr: "la consultation s’est close le \(closed), après la première signature du \(first)"),
        label: Phrase(en: "after the signature", fr: "après la signature"))
    }
    guard let term = agreement.term, let effective = term.effective, effective < last, term.effectNote.isEmpty,
      term.effectOn != "first-signature", term.effectOn != "per-party"
    else { return }
    findings.flag(
      term, .value(SchemaNames.effective),
      message: Phrase(
        en: "takes effect on \(effective), before the last signature on \(last)",
        fr: "prend effet le \(effective), avant la dernière signature du \(last)"),
      label: Phrase(en: "before the signature", fr: "avant la signature"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: ["closed=\"2025-12-08\"": "closed=\"⟦2026-01-15⟧\""]),
  ]
}
