import Diagnostics
import Registry
import XML

enum ProfileTimeZoneUnknown: RegisterRule {
  static let card = Card(
    id: "profile/time-zone-unknown", kind: .record, severity: .record(.error),
    citations: [Citation("RFC 3339", "5.6", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "the time zone of the registry is none", fr: "le fuseau horaire du registre n’en est pas un"),
    finds: Phrase(
      en:
        "A timeZone in registry.xml that is not the distance of clocks from universal time, such as +03:00, or one that no clock on earth shows: -12:00 to +14:00 exist.",
      fr:
        "Un timeZone de registry.xml qui n’est pas l’écart des horloges au temps universel, comme +03:00, ou un écart qu’aucune horloge ne montre : il en existe de -12:00 à +14:00."
    ),
    why: Phrase(
      en: "feeds would place what happened on another day",
      fr: "les flux placeraient les faits à un autre jour"),
    mend: Phrase(
      en: "write the distance from universal time, such as +03:00; where clocks change in summer, that of winter",
      fr: "écrivez l’écart au temps universel, comme +03:00 ; où l’heure change en été, celui de l’hiver"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    guard let profile = `case`.register.profile, let zone = profile.timeZone, ZoneOffset(zone) == nil else { return }
    findings.flag(
      profile, .value(SchemaNames.timeZone),
      message: Phrase(
        en: "“\(zone)” is no distance from universal time", fr: "« \(zone) » n’est pas un écart au temps universel"),
      label: Phrase(en: "no such zone", fr: "fuseau inconnu"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: ["registry.xml": zone("⟦+33:00⟧")]),
    .flagged(files: ["registry.xml": zone("⟦-12:15⟧")]),
    .flagged(files: ["registry.xml": zone("⟦Europe/Paris⟧")]),
    .clean(files: ["registry.xml": zone("+14:00")]),
    .clean(files: ["registry.xml": zone("Z")]),
  ]

  private static func zone(_ text: String) -> String {
    Specimen.file("registry.xml").replacing("currency=\"XSM\"", with: "timeZone=\"\(text)\" currency=\"XSM\"")
  }
}
