import Diagnostics
import Registry

/// CRI-POSTPONE
enum CrisisPostponementWithoutLaw: AgreementRule {
  static let card = Card(
    id: "crisis/postponement-without-law", kind: .substance, severity: .substance(.warning),
    citations: [Citation("GNSEI guidelines", "G-L3", nature: .guideline)],
    dimensions: [.d1, .d4], threats: ["T2", "T6"], since: "1.0",
    summary: Phrase(
      en: "who may postpone an election is said without the law that says so",
      fr: "l’accord dit qui peut reporter une élection sans citer la loi qui le dit"),
    finds: Phrase(
      en: "A provision on postponing an election that cites no law.",
      fr: "Une disposition sur le report d’une élection qui ne cite aucune loi."),
    why: Phrase(
      en: "only the law can say who may move an election; an agreement that says it alone invents a power",
      fr: "seule la loi peut dire qui déplace une élection ; un accord qui le dit seul invente un pouvoir"),
    mend: Phrase(
      en: "cite the law in <basis>, or leave postponement out",
      fr: "citez la loi dans <basis>, ou ne parlez pas de report"),
    waive: Phrase(
      en: "Where the roles rest on a ruling that is cited in the text.",
      fr: "Lorsque les rôles reposent sur un arrêt cité dans le texte."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis {
      guard let postponement = provision.postponement, postponement.basis == nil else { continue }
      findings.flag(
        postponement,
        message: Phrase(
          en: "says who may postpone an election, but not by which law",
          fr: "dit qui peut reporter une élection, mais non par quelle loi"),
        label: Phrase(en: "no law", fr: "sans loi"))
    }
  }

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .flagged(
      Specimen.withCrisis([
        "<postponement authority=\"commission\"><basis instrument=\"electoral-act\" provision=\"s. 40\"/></postponement>":
          "<⟦postponement⟧ authority=\"commission\"/>"
      ])),
  ]
}
