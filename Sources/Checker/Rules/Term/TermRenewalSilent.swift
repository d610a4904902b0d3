import Diagnostics
import Registry

/// LIF-NO-SILENT-RENEWAL
enum TermRenewalSilent: AgreementRule {
  static let card = Card(
    id: "term/renewal-silent", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("5 U.S.C. 552a(o)", "(2)(D)", nature: .analogy),
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement renews itself without limit",
      fr: "l’accord se renouvelle de lui-même sans limite"),
    finds: Phrase(
      en: "A renewal that happens by itself and can happen any number of times.",
      fr: "Un renouvellement qui se produit de lui-même, un nombre illimité de fois."),
    why: Phrase(
      en: "what goes on by silence is not looked at again, and becomes permanent",
      fr: "ce qui continue par le silence n’est plus examiné et devient permanent"),
    mend: Phrase(
      en: "write mode=\"by-agreement\", or limit it with maximumTimes",
      fr: "indiquez mode=\"by-agreement\", ou limitez-le par maximumTimes"),
    waive: Phrase(
      en: "Where a review must take place before each renewal, and the text says so.",
      fr: "Lorsqu’un réexamen doit précéder chaque renouvellement et que le texte le dit."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let renewal = term.renewal, renewal.mode == "automatic", renewal.maximumTimes == nil else { return }
    findings.flag(
      renewal, .attribute(SchemaNames.mode),
      message: Phrase(en: "is renewed by silence, without limit", fr: "se renouvelle par le silence, sans limite"),
      label: Phrase(en: "without limit", fr: "sans limite"))
  }

  static let examples: [Example] = [
    .clean(Specimen.part("term", ["mode=\"by-agreement\"": "mode=\"automatic\" length=\"P1Y\" maximumTimes=\"1\""])),
    .flagged(Specimen.part("term", ["mode=\"by-agreement\"": "⟦mode=\"automatic\"⟧ length=\"P1Y\""])),
  ]
}
