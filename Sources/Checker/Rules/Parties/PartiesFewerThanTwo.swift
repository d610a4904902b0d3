import Diagnostics
import Registry
import XML

/// PTY-MIN-TWO
enum PartiesFewerThanTwo: AgreementRule {
  static let card = Card(
    id: "parties/fewer-than-two", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.2", nature: .analogy),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(en: "there are not two different parties", fr: "il n’y a pas deux parties différentes"),
    finds: Phrase(
      en: "An agreement all of whose parties are the same organisation, or that has only one party.",
      fr: "Un accord dont toutes les parties sont la même organisation, ou qui n’a qu’une partie."),
    why: Phrase(en: "nobody can make an agreement alone", fr: "nul ne peut conclure un accord seul"),
    mend: Phrase(en: "add the other party", fr: "ajoutez l’autre partie"),
    waive: Phrase(
      en: "For terms of reference that others join later.",
      fr: "Pour un mandat auquel d’autres adhèrent plus tard."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let parties = `case`.agreement.parties.parties
    guard let first = parties.first?.organisation, parties.allSatisfy({ $0.organisation == first }),
      let element = `case`.agreement.element.first(SchemaNames.parties)
    else { return }
    // An organisation that is its own partner twice is reported as such where it is the commission.
    guard parties.count == 1 || !`case`.whole.whole.isCommission(organisation: first) else { return }
    findings.flag(
      element,
      message: Phrase(en: "there is only one party, “\(first)”", fr: "il n’y a qu’une partie, « \(first) »"),
      label: Phrase(en: "one party", fr: "une seule partie"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <⟦parties⟧>
        <party id="commission" organisation="electoral-commission" lead="true">
          <nameAsSigned xml:lang="en">Electoral Commission</nameAsSigned>
          <role code="lead"/>
          <function instrument="electoral-act" provision="s. 12"><description xml:lang="en">Keeps the register of voters.</description></function>
          <contact id="ct1" verified="2026-10-01"><purpose code="day-to-day"/><purpose code="data-rights"/><purpose code="emergency"/><office xml:lang="en">Register Unit</office><email value="register@commission.example"/><telephone value="+999 20 100 100"/><hours xml:lang="en">day and night</hours></contact>
          <signature date="2026-01-12"><office xml:lang="en">Chair of the Commission</office></signature>
        </party>
        <participant id="registry" organisation="civil-registry"><role code="provider"/><duty activity="supply" answerable="commission"><description xml:lang="en">Sends the list.</description></duty></participant>
      </parties>
      """, replacing: ["responsible=\"registry\"": "responsible=\"commission\""]),
  ]
}
