import Diagnostics
import Registry
import XML

/// CAL-NO-LATE-CHANGE
enum CalendarLateChange: AgreementRule {
  static let card = Card(
    id: "calendar/late-change", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Venice Commission, Code of Good Practice", "II.2", nature: .analogy),
      Citation("GNSEI guidelines", "G-E2", nature: .guideline),
    ],
    dimensions: [.d1, .d4], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "who decides, money or data change in the time before an election in which rules must not change",
      fr:
        "les décisions, l’argent ou les données changent alors que les règles ne doivent plus changer avant une élection"
    ),
    finds: Phrase(
      en:
        "A version that takes effect in a freeze window of the calendar and changes decisions, resources or data sharing, unless a crisis under the agreement has been declared.",
      fr:
        "Une version qui prend effet dans une période de gel du calendrier et change les décisions, les ressources ou le partage de données, sauf crise déclarée au titre de l’accord."
    ),
    why: Phrase(
      en: "changing the rules shortly before an election looks like changing its outcome",
      fr: "changer les règles peu avant une élection donne à penser qu’on en change l’issue"),
    mend: Phrase(
      en: "let the change take effect after the freeze window",
      fr: "reportez la prise d’effet après la période de gel"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static var leansOn: RegistryParts { [.calendar, .record, .versions] }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard agreement.version > 1, let term = agreement.term, let effective = `case`.series.effectiveDay(of: agreement),
      let before = `case`.series.versions.last(where: { $0.version < agreement.version }),
      let election = `case`.servedElections.first(where: { $0.isFrozen(on: effective) }),
      !isInCrisis(`case`.series, on: effective)
    else { return }
    guard let changed = groups.first(where: { differs($0.name, before.element, agreement.element) }) else { return }
    findings.flag(
      term, .attribute(SchemaNames.effective),
      message: Phrase(
        en: "changes \(changed.en) on \(effective), when rules for the election of \(election.day) are frozen",
        fr: "change \(changed.fr) le \(effective), alors que les règles de l’élection du \(election.day) sont gelées"),
      label: Phrase(en: "in the freeze window", fr: "en période de gel"))
  }

  private static let groups: [(name: Name, en: String, fr: String)] = [
    (SchemaNames.decisions, "who decides", "qui décide"),
    (SchemaNames.resources, "money or things", "l’argent ou les biens"),
    (SchemaNames.dataSharing, "the data that moves", "les données qui circulent"),
  ]

  private static func differs(_ group: Name, _ before: Element, _ after: Element) -> Bool {
    switch (before.first(group), after.first(group)) {
    case (nil, nil): false
    case (let before?, let after?): !before.saysTheSame(as: after)
    default: true
    }
  }

  private static func isInCrisis(_ series: AgreementSeries, on day: Day) -> Bool {
    guard let begun = series.events("crisis-activated", until: day).last?.date else { return false }
    return series.events("crisis-ended", until: day).last.map { $0.date < begun } ?? true
  }

  private static let frozen: KeyValuePairs = [
    "effective=\"2027-01-20\"": "⟦effective=\"2027-03-01\"⟧", "20 January 2027": "1 March 2027",
    "<item category=\"birth-date\"><name xml:lang=\"en\">Date of birth</name></item>": "",
  ]

  static let examples: [Example] = [
    .clean(
      record: Specimen.secondRecord(),
      files: Specimen.secondVersion([
        "<item category=\"birth-date\"><name xml:lang=\"en\">Date of birth</name></item>": ""
      ]), day: "2027-02-01"),
    .clean(
      record: Specimen.secondRecord(effective: "2027-03-01"),
      files: Specimen.secondVersion([
        "effective=\"2027-01-20\"": "effective=\"2027-03-01\"", "20 January 2027": "1 March 2027",
      ]),
      day: "2027-03-05"),
    .flagged(
      record: Specimen.secondRecord(effective: "2027-03-01"), files: Specimen.secondVersion(frozen), day: "2027-03-05"),
  ]
}

extension Election {
  /// True if the rules of the election must not change on this day.
  func isFrozen(on day: Day) -> Bool { freezes.contains { $0.from <= day && day <= $0.until } }
}
