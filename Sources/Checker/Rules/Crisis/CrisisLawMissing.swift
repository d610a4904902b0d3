import Diagnostics
import Registry

/// CRI-TRIGGER
enum CrisisLawMissing: AgreementRule {
  static let card = Card(
    id: "crisis/law-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-L3", nature: .guideline), Citation("EOS", "938", nature: .guideline)],
    dimensions: [.d1], threats: ["T6"], since: "1.0",
    summary: Phrase(
      en: "a crisis provision gives powers without naming the law behind them",
      fr: "une disposition de crise donne des pouvoirs sans nommer la loi qui les fonde"),
    finds: Phrase(
      en: "A crisis provision with powers but without the provision of a law.",
      fr: "Une disposition de crise qui donne des pouvoirs sans citer la disposition d’une loi."),
    why: Phrase(
      en: "powers in a crisis come from the law; an agreement can organise them, not create them",
      fr: "les pouvoirs de crise viennent de la loi ; un accord peut les organiser, non les créer"),
    mend: Phrase(
      en: "cite the law in <basis>", fr: "citez la loi dans <basis>"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis where provision.basis == nil && !provision.powers.isEmpty {
      findings.flag(
        provision,
        message: Phrase(
          en: "gives powers in a crisis without naming the law behind them",
          fr: "donne des pouvoirs en cas de crise sans nommer la loi qui les fonde"),
        label: Phrase(en: "no law", fr: "sans loi"))
    }
  }

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .flagged(
      Specimen.withCrisis([
        "</declaredBy>\n    <basis instrument=\"electoral-act\" provision=\"s. 40\"/>": "</declaredBy>",
        "<provision id": "<⟦provision⟧ id",
      ])),
  ]
}
