import Diagnostics
import Registry

/// RGT-CONTACT
enum RightsRouteMissing: AgreementRule {
  static let card = Card(
    id: "rights/route-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.21(4)–(5)", nature: .analogy),
      Citation("New Zealand 2020", "s.144(2)(e)–(f)", nature: .analogy),
      Citation("GNSEI guidelines", "G-PP2", nature: .guideline),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "people whose data moves are not told whom to ask or where to complain",
      fr: "les personnes dont les données circulent ne savent à qui s’adresser ni où se plaindre"),
    finds: Phrase(
      en:
        "An agreement by which personal data moves that gives no route for requests and complaints, or names neither a party nor a contact that answers.",
      fr:
        "Un accord qui fait circuler des données personnelles sans voie pour les demandes et réclamations, ou sans partie ni point de contact qui réponde."
    ),
    why: Phrase(
      en: "a right that nobody answers for cannot be used",
      fr: "un droit dont nul ne répond ne peut s’exercer"),
    mend: Phrase(
      en: "add <rights> with the party, the contact and the route",
      fr: "ajoutez <rights> avec la partie, le point de contact et la voie"),
    waive: Phrase(
      en: "Where a law that is cited gives the route.", fr: "Lorsqu’une loi citée donne la voie."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard let sharing = agreement.dataSharing else { return }
    guard let rights = agreement.rights else {
      guard !agreement.leavesOut("rights"), sharing.flows.contains(where: `case`.isPersonal) else { return }
      findings.flag(
        sharing,
        message: Phrase(
          en: "shares personal data, and nobody is told whom to ask or where to complain",
          fr: "partage des données personnelles, et nul ne sait à qui s’adresser ni où se plaindre"),
        label: Phrase(en: "no route", fr: "sans voie"))
      return
    }
    guard rights.party == nil, rights.contact == nil else { return }
    findings.flag(
      rights,
      message: Phrase(
        en: "names nobody who answers people whose data moves",
        fr: "ne nomme personne qui réponde à ceux dont les données circulent"),
      label: Phrase(en: "nobody answers", fr: "nul ne répond"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("rights", ["<rights party=\"commission\" contact=\"ct1\">": "<⟦rights⟧>"])),
  ]
}
