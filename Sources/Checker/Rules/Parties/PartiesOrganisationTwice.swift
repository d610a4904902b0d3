import Diagnostics
import Registry

/// from real agreements
enum PartiesOrganisationTwice: AgreementRule {
  static let card = Card(
    id: "parties/organisation-twice", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "one organisation is two parties",
      fr: "une même organisation est deux parties"),
    finds: Phrase(
      en: "Two parties of one agreement that are the same organisation, perhaps under two names.",
      fr: "Deux parties d’un accord qui sont la même organisation, peut-être sous deux noms."),
    why: Phrase(
      en: "nobody can agree with itself, and a reader counts a partner that is not there",
      fr: "nul ne conclut avec soi-même, et le lecteur compte un partenaire qui n’existe pas"),
    mend: Phrase(
      en: "keep one of the two parties, and let references name it",
      fr: "gardez l’une des deux parties et faites-y renvoyer les références"),
    waive: Phrase(
      en: "Where two offices of one ministry act under separate powers; say which.",
      fr: "Lorsque deux services d’un ministère agissent en vertu de pouvoirs distincts ; dites lesquels."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let parties = `case`.agreement.parties.parties
    guard parties.count > 1, `case`.isCurrent else { return }
    var seen: Set<String> = []
    for party in parties where !seen.insert(party.organisation).inserted {
      // The commission named twice is for `parties/commission-missing` to say.
      guard party.organisation != `case`.register.profile?.commission else { continue }
      findings.flag(
        party, .value(SchemaNames.organisation),
        message: Phrase(
          en: "is the same organisation as another party", fr: "est la même organisation qu’une autre partie"),
        label: Phrase(en: "already a party", fr: "déjà partie"))
    }
  }

  private static let basis =
    "<legalBasis party=\"records\" instrument=\"civil-status-act\" provision=\"s. 33\" effect=\"overrides-secrecy\"/>"

  private static let again = """
    <party id="records" organisation="⟦civil-registry⟧">
        <nameAsSigned xml:lang="en">Civil Registry</nameAsSigned>
        <role code="provider"/>
        <function instrument="civil-status-act" provision="s. 8"><description xml:lang="en">Records deaths.</description></function>
        <contact id="ct3" level="1" verified="2026-10-01">
          <purpose code="day-to-day"/>
          <purpose code="data-rights"/>
          <purpose code="emergency"/>
          <office xml:lang="en">Records Office</office>
          <email value="records@civil-registry.example"/>
          <hours xml:lang="en">day and night in the election period</hours>
        </contact>
        <signature date="2026-01-12" method="handwritten"><office xml:lang="en">Director General</office></signature>
      </party>
    """

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("parties", ["</parties>": again + "</parties>"])
        + Specimen.part("purpose", [" party=\"registry\"": ""])
        + Specimen.part("legalBases", ["</legalBases>": basis + "</legalBases>"])
        + Specimen.part(
          "activities",
          ["responsible=\"registry\"": "responsible=\"registry\" supporting=\"records\""])),
  ]
}
