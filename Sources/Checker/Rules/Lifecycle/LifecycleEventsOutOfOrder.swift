import Diagnostics
import Registry
import XML

/// LIF-DATE-ORDER
enum LifecycleEventsOutOfOrder: SeriesRule {
  static let card = Card(
    id: "lifecycle/events-out-of-order", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the events of the record are not in order of time",
      fr: "les événements ne sont pas dans l’ordre du temps"),
    finds: Phrase(
      en: "An event that stands after one of a later day.",
      fr: "Un événement placé après un autre de date postérieure."),
    why: Phrase(
      en: "people read the record from top to bottom as the story of the agreement",
      fr: "on lit le registre de haut en bas comme l’histoire de l’accord"),
    mend: Phrase(
      en: "move the event up to where its day belongs",
      fr: "remontez l’événement à la place de sa date"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    var latest: Day?
    for event in `case`.series.record?.events ?? [] {
      let day = event.date
      if let latest, day < latest {
        findings.flag(
          event, .value(SchemaNames.date),
          message: Phrase(
            en: "the event of \(day) stands after one of \(latest)", fr: "l’événement du \(day) suit celui du \(latest)"
          ),
          label: Phrase(en: "out of order", fr: "hors de l’ordre"))
      } else {
        latest = day
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      record: """
        <event id="e1" date="2025-11-03" type="consultation-opened"/>
        <event id="e2" date="2025-12-08" type="consultation-closed"/>
        <event id="e4" date="2026-01-19" type="published" version="1"/>
        <event id="e3" date="⟦2026-01-12⟧" type="signed" version="1"/>
        <event id="e5" date="2026-02-01" type="effective" version="1"/>
        """),
  ]
}
