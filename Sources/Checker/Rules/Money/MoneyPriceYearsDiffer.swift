import Diagnostics
import Registry

/// from real agreements
enum MoneyPriceYearsDiffer: AgreementRule {
  static let card = Card(
    id: "money/price-years-differ", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "amounts of one agreement are in prices of different years",
      fr: "les montants d’un même accord sont aux prix d’années différentes"),
    finds: Phrase(
      en: "Contributions between the same parties whose price years are not the same.",
      fr: "Des contributions entre les mêmes parties dont les années de prix ne sont pas les mêmes."),
    why: Phrase(
      en: "amounts in prices of different years cannot be added or compared",
      fr: "des montants aux prix d’années différentes ne s’additionnent ni ne se comparent"),
    mend: Phrase(
      en: "use one price year, or say how prices are brought to the same year",
      fr: "retenez une seule année de prix, ou dites comment les prix sont ramenés à la même année"),
    waive: Phrase(
      en: "Where the contributions belong to different years on purpose.",
      fr: "Lorsque les contributions relèvent à dessein d’années différentes."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let resources = `case`.agreement.resources else { return }
    var first: [String: Int] = [:]
    for contribution in resources.contributions {
      guard let year = contribution.priceYear else { continue }
      let pair = "\(contribution.from) \(contribution.to)"
      guard let other = first[pair] else {
        first[pair] = year
        continue
      }
      guard other != year else { continue }
      findings.flag(
        contribution, .value(SchemaNames.priceYear),
        message: Phrase(
          en: "is in prices of \(year), another contribution between the same parties in those of \(other)",
          fr: "est aux prix de \(year), une autre contribution entre les mêmes parties à ceux de \(other)"),
        label: Phrase(en: "other year", fr: "autre année"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.withMoney(second: "priceYear=\"⟦2025⟧\"")),
  ]
}
