import Diagnostics
import Registry

/// from real agreements
enum MoneyPaymentBeforeEstimate: AgreementRule {
  static let card = Card(
    id: "money/payment-before-estimate", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "a payment falls due before the estimate that it is a share of",
      fr: "un paiement échoit avant l’estimation dont il est une part"),
    finds: Phrase(
      en: "A payment in per cent of an amount that is worked out from figures of a later day.",
      fr: "Un paiement en pour cent d’un montant calculé sur des chiffres d’une date ultérieure."),
    why: Phrase(
      en: "nobody can work out the amount on the day on which it is due",
      fr: "nul ne peut calculer le montant le jour où il échoit"),
    mend: Phrase(
      en: "move the payment after the day of the figures, or give it a fixed amount",
      fr: "placez le paiement après la date des chiffres, ou donnez-lui un montant fixe"),
    waive: Phrase(
      en: "Where an earlier estimate is used until the figures are known; say so.",
      fr: "Lorsqu’une estimation antérieure sert en attendant les chiffres ; dites-le."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let resources = `case`.agreement.resources else { return }
    for contribution in resources.contributions {
      guard let known = contribution.formula?.inputs.compactMap(\.asAt).max() else { continue }
      for payment in contribution.payments where payment.percent != nil && payment.amount == nil {
        guard let due = payment.due, let day = due.date, day < known else { continue }
        findings.flag(
          due, .value(SchemaNames.date),
          message: Phrase(
            en: "is a share of an amount that is worked out from figures of \(known)",
            fr: "est une part d’un montant calculé sur des chiffres du \(known)"),
          label: Phrase(en: "too early", fr: "trop tôt"))
      }
    }
  }

  private static let formula =
    "<formula><expression xml:lang=\"en\">2 crowns a record</expression><input name=\"records\" asAt=\"2026-09-01\"/></formula>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.withMoney(formula, payment: "<payment percent=\"40\"><due date=\"⟦2026-06-01⟧\"/></payment>")),
  ]
}
