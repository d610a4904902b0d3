import Diagnostics
import Registry
import XML

/// LIF-DATE-ORDER
enum LifecycleEventInFuture: FileRule {
  static let card = Card(
    id: "lifecycle/event-in-future", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("IATI ruleset", "11.1", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "something is said to have happened on a day that is still to come",
      fr: "un fait est daté d’un jour à venir"),
    finds: Phrase(
      en:
        "A signature, event, decision, verification or the like with a day after the one as of which the registry is judged.",
      fr:
        "Une signature, un événement, une décision, une vérification, etc., daté d’un jour postérieur à celui auquel le registre est jugé."
    ),
    why: Phrase(
      en: "the record says what happened, not what is hoped for",
      fr: "le registre dit ce qui s’est passé, non ce qui est espéré"),
    mend: Phrase(
      en: "correct the day, or add the entry once it has happened",
      fr: "corrigez la date, ou ajoutez l’entrée une fois le fait accompli"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for (element, attribute) in `case`.index.futureDays {
      let day = element[attribute] ?? ""
      findings.flag(
        element, .value(attribute),
        message: Phrase(en: "\(day) is still to come", fr: "le \(day) est encore à venir"),
        label: Phrase(en: "in the future", fr: "dans l’avenir"))
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
        <event id="e5" date="2026-02-01" type="effective" version="1"/>
        <event id="e6" date="⟦2026-12-24⟧" type="meeting" version="1"/>
        """),
  ]
}
