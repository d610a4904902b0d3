import Diagnostics
import Registry
import XML

/// PTY-EMB-PRESENT
enum PartiesCommissionMissing: AgreementRule {
  static let card = Card(
    id: "parties/commission-missing", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-E3", nature: .guideline)],
    dimensions: [.d1],
    since: "1.0",
    summary: Phrase(en: "the commission is not a party", fr: "la commission n’est pas partie"),
    finds: Phrase(
      en: "An agreement of this registry that the election commission has not made, or that names it twice as a party.",
      fr:
        "Un accord de ce registre que la commission électorale n’a pas conclu, ou qui la nomme deux fois comme partie."),
    why: Phrase(
      en: "the registry is about what the commission agrees with others",
      fr: "le registre porte sur ce que la commission convient avec d’autres"),
    mend: Phrase(
      en: "add the commission as a party, once",
      fr: "ajoutez la commission comme partie, une seule fois"),
    waive: Phrase(
      en: "When another body signs for the commission by law.",
      fr: "Quand un autre organe signe pour la commission en vertu de la loi."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.register.profile != nil else { return }
    let own = `case`.agreement.parties.parties.filter { `case`.whole.whole.isCommission(organisation: $0.organisation) }
    if own.isEmpty {
      guard let parties = `case`.agreement.element.first(SchemaNames.parties) else { return }
      findings.flag(
        parties,
        message: Phrase(
          en: "the commission is not among the parties", fr: "la commission ne figure pas parmi les parties"),
        label: Phrase(en: "without the commission", fr: "sans la commission"))
    } else if own.count > 1 {
      findings.flag(
        own[1], .value(SchemaNames.organisation),
        message: Phrase(en: "the commission is a party twice", fr: "la commission est deux fois partie"),
        label: Phrase(en: "named twice", fr: "nommée deux fois"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "</parties>":
        "<party id=\"office\" organisation=\"⟦electoral-commission⟧\"><nameAsSigned xml:lang=\"en\">Electoral Commission</nameAsSigned><role code=\"adviser\"/><function instrument=\"electoral-act\" provision=\"s. 12\"><description xml:lang=\"en\">Keeps the register.</description></function><contact verified=\"2026-10-01\"><purpose code=\"day-to-day\"/><office xml:lang=\"en\">Register Unit</office><email value=\"register@commission.example\"/></contact><signature date=\"2026-01-12\"><office xml:lang=\"en\">Chair of the Commission</office></signature></party></parties>",
      "participants=\"registry\"": "participants=\"registry office\"",
      "<legalBasis party=\"commission\"":
        "<legalBasis party=\"office\" instrument=\"electoral-act\" provision=\"s. 12\" effect=\"grants-power\"/><legalBasis party=\"commission\"",
    ]),
  ]
}
