import Diagnostics
import Registry
import XML

/// LIF-STATUS-COHERENT
enum LifecycleEventContradictsAgreement: SeriesRule {
  static let card = Card(
    id: "lifecycle/event-contradicts-agreement", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.61", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the record and the agreement disagree about what happened",
      fr: "le registre des événements et l’accord se contredisent"),
    finds: Phrase(
      en:
        "An event about a version that does not exist; a day of signature or effect that is not the one in the agreement; an expiry before the last day of the term.",
      fr:
        "Un événement sur une version inexistante ; un jour de signature ou d’effet autre que celui de l’accord ; une expiration avant le dernier jour de la durée."
    ),
    why: Phrase(
      en: "the status shown to the public is worked out from both",
      fr: "l’état montré au public se déduit des deux"),
    mend: Phrase(en: "correct the event, or the agreement", fr: "corrigez l’événement, ou l’accord"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let record = `case`.series.record, record.tombstone == nil else { return }
    for event in record.events {
      if let number = event.version, `case`.series.version(number) == nil {
        // A version whose number is not its own is for structure/id-mismatch.
        guard `case`.series.versions.allSatisfy(\.isNamedAfterItsNumber) else { continue }
        findings.flag(
          event, .value(SchemaNames.version),
          message: Phrase(en: "there is no version \(number)", fr: "il n’y a pas de version \(number)"),
          label: Phrase(en: "no such version", fr: "version inexistante"))
      } else if let version = version(of: event, `case`.series), let fault = fault(event, version) {
        findings.flag(
          event, .value(SchemaNames.date), message: fault,
          label: Phrase(en: "disagrees", fr: "en désaccord"))
      }
    }
  }

  /// The version that an event is about: the one it names, or the only one.
  private static func version(of event: Event, _ series: AgreementSeries) -> Agreement? {
    if let number = event.version { return series.version(number) }
    return series.versions.count == 1 ? series.versions.first : nil
  }

  private static func fault(_ event: Event, _ version: Agreement) -> Phrase? {
    switch event.type.value {
    case "effective":
      guard let day = version.term?.effective, day != event.date else { return nil }
      return Phrase(
        en: "the record says that version \(version.version) took effect on \(event.date), the agreement says \(day)",
        fr: "le registre dit que la version \(version.version) a pris effet le \(event.date), l’accord dit le \(day)")
    case "signed":
      let days = version.signatureDays
      guard !days.isEmpty, !days.contains(event.date) else { return nil }
      return Phrase(
        en: "no signature of version \(version.version) is of \(event.date)",
        fr: "aucune signature de la version \(version.version) n’est du \(event.date)")
    case "expired":
      guard let day = version.term?.expires, event.date < day else { return nil }
      return Phrase(
        en: "the record says that the agreement expired on \(event.date), but its last day is \(day)",
        fr: "le registre dit que l’accord a expiré le \(event.date), mais son dernier jour est le \(day)")
    default: return nil
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      record: """
        <event id="e1" date="2025-11-03" type="consultation-opened"/>
        <event id="e2" date="2025-12-08" type="consultation-closed"/>
        <event id="e3" date="2026-01-12" type="signed" version="1"/>
        <event id="e4" date="2026-01-19" type="published" version="1"/>
        <event id="e5" date="⟦2026-02-02⟧" type="effective" version="1"/>
        <event id="e6" date="2026-03-02" type="meeting" version="⟦2⟧"/>
        """),
  ]
}
