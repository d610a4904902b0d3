import Diagnostics
import Registry

/// CRI-PUBLIC-NOTICE
enum CrisisActivationNotPublished: SeriesRule {
  static let card = Card(
    id: "crisis/activation-not-published", kind: .substance, severity: .substance(.warning),
    citations: [Citation("GNSEI guidelines", "G-E1", nature: .guideline), Citation("EOS", "938", nature: .guideline)],
    dimensions: [.d5], threats: ["T1", "T6"], since: "1.0",
    summary: Phrase(
      en: "the public was not told in time that crisis powers were used",
      fr: "le public n’a pas été informé à temps de l’usage de pouvoirs de crise"),
    finds: Phrase(
      en:
        "An event in the record by which crisis powers were activated, without a day of publication or with one that is too late.",
      fr:
        "Un événement du registre activant des pouvoirs de crise, sans jour de publication ou avec un jour trop tardif."
    ),
    why: Phrase(
      en: "powers used in silence feed the suspicion that they are misused",
      fr: "des pouvoirs exercés en silence nourrissent le soupçon d’abus"),
    mend: Phrase(
      en: "write the day on which the public was told in published of <crisis>",
      fr: "écrivez le jour de l’information du public dans published de <crisis>"),
    waive: Phrase(
      en: "Where the record names another place at which the public was told in time.",
      fr: "Lorsque le registre indique un autre lieu où le public fut informé à temps."))

  static var leansOn: RegistryParts { .record }

  static let parameters = [CrisisNoPublicNotice.crisisNoticeHours]

  static func check(_ case: SeriesCase, _ findings: inout Findings) {
    guard let record = `case`.series.record else { return }
    for event in record.events where event.type == "crisis-activated" {
      let days = (`case`.value(parameters[0]) + 23) / 24
      let published = event.crisis?.published
      guard published.map({ $0 - event.date > days }) ?? (`case`.day - event.date > days) else { continue }
      findings.flag(
        event, .startTag,
        message: published == nil
          ? Phrase(
            en: "activates crisis powers, and nothing says that the public was told",
            fr: "active des pouvoirs de crise, et rien ne dit que le public en fut informé")
          : Phrase(
            en: "activates crisis powers of which the public was told only after more than \(days) days",
            fr: "active des pouvoirs de crise dont le public ne fut informé qu’après plus de \(days) jours"),
        label: Phrase(en: "not told in time", fr: "non dit à temps"))
    }
  }

  static let examples: [Example] = [
    .clean(
      Specimen.withCrisis(),
      record: Specimen.record
        + "<event id=\"e6\" date=\"2026-04-02\" type=\"crisis-activated\"><crisis provision=\"flood\" published=\"2026-04-03\" ends=\"2026-05-01\"/></event>"
    ),
    .flagged(
      Specimen.withCrisis(),
      record: Specimen.record
        + "⟦<event id=\"e6\" date=\"2026-04-02\" type=\"crisis-activated\">⟧<crisis provision=\"flood\" published=\"2026-04-13\" ends=\"2026-05-01\"/></event>"
    ),
    .flagged(
      Specimen.withCrisis(),
      record: Specimen.record
        + "⟦<event id=\"e6\" date=\"2026-04-02\" type=\"crisis-activated\">⟧<crisis provision=\"flood\" ends=\"2026-05-01\"/></event>"
    ),
  ]
}
