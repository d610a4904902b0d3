import Diagnostics
import Registry

/// CAL-WELL-AHEAD
enum CalendarTooLateBeforeElection: AgreementRule {
  static let card = Card(
    id: "calendar/too-late-before-election", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E2", nature: .guideline),
      Citation("Venice Commission, Code of Good Practice", "II.2", nature: .analogy),
    ],
    dimensions: [.d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "the agreement takes effect too shortly before an election that it serves",
      fr: "l’accord prend effet trop peu de temps avant une élection qu’il sert"),
    finds: Phrase(
      en: "An agreement that begins to apply fewer days before election day than the profile asks, without saying why.",
      fr: "Un accord qui prend effet moins de jours avant le scrutin que ne le demande le profil, sans dire pourquoi."),
    why: Phrase(
      en:
        "work begun at the last moment is neither trained for nor tested, and pressure of time weakens the commission",
      fr: "un travail commencé au dernier moment n’est ni appris ni éprouvé, et l’urgence affaiblit la commission"),
    mend: Phrase(
      en: "let it take effect earlier, or give the reason in <lateReason>",
      fr: "avancez la prise d’effet, ou donnez-en la raison dans <lateReason>"),
    waive: Phrase(
      en: "Where the law that calls for the agreement came late itself.",
      fr: "Lorsque la loi qui appelle l’accord est elle-même venue tard."))

  static var leansOn: RegistryParts { [.calendar, .record, .versions] }

  static let parameters = [
    Parameter(
      "lead-days", 180,
      Phrase(
        en: "days by which an agreement takes effect before an election that it serves",
        fr: "jours dont un accord précède une élection qu’il sert"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, !agreement.classification.serves.isEmpty, let term = agreement.term,
      term.lateReason.isEmpty,
      let effective = `case`.series.effectiveDay(of: agreement)
    else { return }
    let days = `case`.value(parameters[0])
    let before = `case`.series.versions.prefix { $0.version < agreement.version }
    for election in `case`.servedElections where election.day - effective < days {
      // An earlier version was there in time: what matters then is whether this one changes things too late.
      if before.contains(where: { $0.classification.serves.contains { $0.election == election.id } }) { continue }
      let left = election.day - effective
      findings.flag(
        term, .attribute(SchemaNames.effective),
        message: left < 0
          ? Phrase(
            en: "takes effect on \(effective), after the election of \(election.day) that it serves",
            fr: "prend effet le \(effective), après l’élection du \(election.day) qu’il sert")
          : Phrase(
            en: "takes effect \(left) days before the election of \(election.day); \(days) are asked",
            fr: "prend effet \(left) jours avant l’élection du \(election.day) ; \(days) sont demandés"),
        label: Phrase(en: "too late", fr: "trop tard"))
      return
    }
  }

  static let examples: [Example] = [
    .clean(),
    .clean(
      Specimen.part(
        "term",
        [
          "effective=\"2026-02-01\"": "effective=\"2027-01-20\"",
          "<renewal": "<lateReason xml:lang=\"en\">The Act came into force in January.</lateReason><renewal",
        ])
        + Specimen.part("text", ["1 February 2026": "20 January 2027"]),
      record: Specimen.edited(
        Specimen.record, ["<event id=\"e5\" date=\"2026-02-01\" type=\"effective\" version=\"1\"/>": ""])),
    .flagged(
      Specimen.part("term", ["effective=\"2026-02-01\"": "⟦effective=\"2027-01-20\"⟧"])
        + Specimen.part("text", ["1 February 2026": "20 January 2027"]),
      record: Specimen.edited(
        Specimen.record, ["<event id=\"e5\" date=\"2026-02-01\" type=\"effective\" version=\"1\"/>": ""])),
  ]
}
