import Diagnostics
import Registry

/// CRI-TRIGGER
enum CrisisDeclaringOfficeMissing: AgreementRule {
  static let card = Card(
    id: "crisis/declaring-office-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-L3", nature: .guideline), Citation("EOS", "938", nature: .guideline)],
    dimensions: [.d1], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a crisis provision does not say which office declares the crisis",
      fr: "une disposition de crise ne dit pas quel service déclare la crise"),
    finds: Phrase(
      en: "A crisis provision that gives powers but names no office that declares the crisis.",
      fr: "Une disposition de crise qui donne des pouvoirs sans nommer le service qui déclare la crise."),
    why: Phrase(
      en: "a power that nobody has to declare can be used before anybody notices",
      fr: "un pouvoir que nul n’a à déclarer peut servir avant que nul ne s’en aperçoive"),
    mend: Phrase(
      en: "name the office in <declaredBy>", fr: "nommez le service dans <declaredBy>"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis where !provision.powers.isEmpty && provision.declaredBy.isEmpty {
      findings.flag(
        provision,
        message: Phrase(
          en: "gives powers in a crisis but does not say which office declares it",
          fr: "donne des pouvoirs en cas de crise sans dire quel service la déclare"),
        label: Phrase(en: "declared by nobody", fr: "déclarée par personne"))
    }
  }

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .flagged(
      Specimen.withCrisis([
        "<declaredBy xml:lang=\"en\">Chair of the Commission</declaredBy>": "", "<provision id": "<⟦provision⟧ id",
      ])),
  ]
}
