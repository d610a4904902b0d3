import Diagnostics
import Registry

/// REG-APPEND-ONLY
enum RegisterPublishedEventChanged: PublisherRule {
  static let card = Card(
    id: "register/published-event-changed", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("openregister", "entries are never removed", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a published event, document or tombstone was changed or is gone",
      fr: "un événement, un document ou une notice de retrait publiés ont été modifiés ou ont disparu"),
    finds: Phrase(
      en:
        "What a published record of events said and this one does not say any more, without an event that tells of it. To add to an event is no change.",
      fr:
        "Ce que disait un registre des événements publié et que celui-ci ne dit plus, sans événement qui le signale. Compléter un événement n’est pas le modifier."
    ),
    why: Phrase(
      en: "what happened cannot be made not to have happened",
      fr: "ce qui s’est passé ne peut cesser de s’être passé"),
    mend: Phrase(
      en:
        "restore it; if it was wrong, add an event of type corrected or redacted whose about names it, and keep its id, date and type",
      fr:
        "rétablissez-le ; s’il était faux, ajoutez un événement de type corrected ou redacted dont about le nomme, et gardez son identifiant, sa date et son type"
    ),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: """
      - <event id="e4" date="2026-03-05" type="meeting"/>
      + <event id="e4" date="2026-03-15" type="meeting"/>
      """,
    right: """
        <event id="e4" date="2026-03-05" type="meeting"/>
      + <event id="e9" date="2026-11-20" type="corrected" about="e4"/>
      """)
}
