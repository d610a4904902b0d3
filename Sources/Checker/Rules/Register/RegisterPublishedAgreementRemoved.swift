import Diagnostics
import Registry

/// REG-APPEND-ONLY
enum RegisterPublishedAgreementRemoved: PublisherRule {
  static let card = Card(
    id: "register/published-agreement-removed", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("openregister", "entries are never removed", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(en: "an agreement that was published is gone", fr: "un accord publié a disparu"),
    finds: Phrase(
      en: "An agreement or version that a published registry had and this one has not.",
      fr: "Un accord ou une version qu’un registre publié comportait et que celui-ci n’a plus."),
    why: Phrase(
      en: "an agreement that vanishes without a word looks hidden",
      fr: "un accord qui disparaît sans un mot paraît caché"),
    mend: Phrase(
      en: "restore it, or leave a tombstone in its record that says who withdrew it and why",
      fr: "rétablissez-le, ou laissez dans son registre d’événements une mention disant qui l’a retiré et pourquoi"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static let picture = Picture(
    wrong: """
      - Agreements/police-support/1.xml
      - Agreements/police-support/record.xml
      """,
    right: """
      - Agreements/police-support/1.xml
        Agreements/police-support/record.xml
      +   <tombstone date="2026-11-20" firstPublished="2026-01-19">…</tombstone>
      """)
}
