import Diagnostics
import Registry

/// CRI-SUNSET
enum CrisisWithoutEnd: AgreementRule {
  static let card = Card(
    id: "crisis/without-end", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Venice Commission", "CDL-PI(2020)005rev", nature: .analogy), Citation("EOS", "938", nature: .guideline),
    ],
    dimensions: [.d1], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a crisis power has no end, or lasts longer than the profile allows",
      fr: "un pouvoir de crise n’a pas de fin, ou dure plus que ne le permet le profil"),
    finds: Phrase(
      en:
        "A crisis provision with powers that gives neither a last day nor a greatest number of days, or too many days.",
      fr:
        "Une disposition de crise dont les pouvoirs n’ont ni dernier jour ni durée maximale, ou une durée trop longue."),
    why: Phrase(
      en: "powers for a crisis that have no end outlive the crisis",
      fr: "des pouvoirs de crise sans fin survivent à la crise"),
    mend: Phrase(
      en: "give <sunset> with a last day or maximumDays", fr: "donnez <sunset> avec un dernier jour ou maximumDays"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static let parameters = [
    Parameter(
      "crisis-days", 90,
      Phrase(en: "the most days that a crisis power lasts", fr: "jours que dure au plus un pouvoir de crise"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis where !provision.powers.isEmpty {
      guard let sunset = provision.sunset, sunset.date != nil || sunset.maximumDays != nil else {
        findings.flag(
          provision,
          message: Phrase(
            en: "gives powers in a crisis but does not say when they end",
            fr: "donne des pouvoirs en cas de crise sans dire quand ils cessent"),
          label: Phrase(en: "no end", fr: "sans fin"))
        continue
      }
      let allowed = `case`.value(parameters[0])
      guard let days = sunset.maximumDays, days > allowed else { continue }
      findings.flag(
        sunset, .attribute(SchemaNames.maximumDays),
        message: Phrase(
          en: "lets crisis powers last \(days) days; at most \(allowed) are allowed",
          fr: "laisse durer les pouvoirs de crise \(days) jours ; \(allowed) au plus sont permis"),
        label: Phrase(en: "too long", fr: "trop long"))
    }
  }

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .clean(Specimen.withCrisis(["<sunset maximumDays=\"30\"/>": "<sunset date=\"2027-06-15\"/>"])),
    .flagged(
      Specimen.withCrisis(["<sunset maximumDays=\"30\"/>": "", "<provision id": "<⟦provision⟧ id"])),
    .flagged(
      Specimen.withCrisis(["<sunset maximumDays=\"30\"/>": "<sunset ⟦maximumDays=\"180\"⟧/>"])
        .replacing("for 30 days at most", with: "for 180 days at most")),
  ]
}
