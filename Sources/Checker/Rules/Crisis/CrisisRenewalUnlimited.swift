import Diagnostics
import Registry

/// CRI-SUNSET
enum CrisisRenewalUnlimited: AgreementRule {
  static let card = Card(
    id: "crisis/renewal-unlimited", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Venice Commission", "CDL-PI(2020)005rev", nature: .analogy),
      Citation("GNSEI guidelines", "G-L3", nature: .guideline),
    ],
    dimensions: [.d1], threats: ["T5", "T6"], since: "1.0",
    summary: Phrase(
      en: "crisis powers can be renewed without limit, or without the commission",
      fr: "les pouvoirs de crise peuvent être renouvelés sans limite, ou sans la commission"),
    finds: Phrase(
      en: "A renewal of crisis powers that has no greatest number of times, or to which the commission need not agree.",
      fr: "Un renouvellement de pouvoirs de crise sans nombre maximal, ou auquel la commission n’a pas à consentir."),
    why: Phrase(
      en: "an end that can always be put off is no end",
      fr: "une fin qu’on peut toujours repousser n’en est pas une"),
    mend: Phrase(
      en: "give maximumTimes, and consentOfCommission=\"true\" where another body renews",
      fr: "donnez maximumTimes, et consentOfCommission=\"true\" si un autre organisme renouvelle"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis {
      guard let renewal = provision.renewal else { continue }
      let needsConsent = renewal.consentOfCommission != true && !`case`.isCommission(renewal.by)
      guard needsConsent || renewal.maximumTimes == nil else { continue }
      findings.flag(
        renewal,
        message: needsConsent
          ? Phrase(
            en: "lets another body renew crisis powers without the consent of the commission",
            fr: "laisse un autre organisme renouveler les pouvoirs de crise sans l’accord de la commission")
          : Phrase(
            en: "lets crisis powers be renewed any number of times",
            fr: "laisse renouveler les pouvoirs de crise autant de fois qu’on veut"),
        label: Phrase(en: "no limit", fr: "sans limite"))
    }
  }

  private static let renewal = "<renewal by=\"commission\" maximumTimes=\"1\" consentOfCommission=\"true\"/>"

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .clean(Specimen.withCrisis([renewal: "<renewal by=\"commission\" maximumTimes=\"2\"/>"])),
    .flagged(Specimen.withCrisis([renewal: "<⟦renewal⟧ by=\"registry\" maximumTimes=\"1\"/>"])),
    .flagged(Specimen.withCrisis([renewal: "<⟦renewal⟧ by=\"commission\"/>"])),
  ]
}
