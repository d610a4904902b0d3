import Diagnostics
import Registry

/// DAT-ONWARD
enum DataToSecurityWithoutLaw: AgreementRule {
  static let card = Card(
    id: "data/to-security-without-law", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(j)", nature: .analogy),
      Citation("5 U.S.C. 552a(o)", "(1)(H)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-13", nature: .guideline),
    ],
    dimensions: [.d1, .d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "data on voters goes to police, intelligence or armed forces without a law that allows it",
      fr: "des données sur les électeurs vont à la police, au renseignement ou à l’armée sans loi qui le permette"),
    finds: Phrase(
      en: "A flow of personal data on voters to a security body, directly or onward, that cites no law.",
      fr:
        "Un flux de données personnelles d’électeurs vers un organe de sécurité, directement ou ensuite, qui ne cite aucune loi."
    ),
    why: Phrase(
      en: "a register that can be used to look for people frightens voters away",
      fr: "une liste qui peut servir à rechercher des gens fait fuir les électeurs"),
    mend: Phrase(
      en: "cite the law, or leave the security body out",
      fr: "citez la loi, ou excluez l’organe de sécurité"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  private static let voters: Set<String> = ["voter", "applicant", "citizen"]

  static var leansOn: RegistryParts { [.organisations, .codeLists] }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows where flow.dataSubjects.contains(where: { voters.contains($0.code.value) }) {
      guard `case`.isPersonal(flow) else { continue }
      if !flow.lawfulBases.contains(where: { $0.instrument != nil }),
        flow.to.contains(where: { reachesSecurity($0, `case`) })
      {
        flag(flow, .attribute(SchemaNames.to), &findings)
      }
      guard let onward = flow.onward, onward.allowed, onward.basis == nil else { continue }
      for recipient in onward.recipients {
        guard let body = recipient.organisation.flatMap(`case`.register.organisation), isSecurity(body, `case`) else {
          continue
        }
        flag(recipient, .startTag, &findings)
      }
    }
  }

  /// Also through a group of which a security body is a member.
  private static func reachesSecurity(_ actor: String, _ case: AgreementCase) -> Bool {
    if let organisation = `case`.organisation(of: actor) { return isSecurity(organisation, `case`) }
    return `case`.partners.contains { `case`.names(actor, $0) && `case`.isSecurityBody($0) }
  }

  private static func isSecurity(_ organisation: Organisation, _ case: AgreementCase) -> Bool {
    `case`.codeLists.hasFlag("security", organisation.type)
  }

  private static func flag(_ view: some View, _ part: Findings.Part, _ findings: inout Findings) {
    findings.flag(
      view, part,
      message: Phrase(
        en: "lets data on voters go to a security body without citing a law that allows it",
        fr: "laisse des données sur les électeurs aller à un organe de sécurité sans citer de loi qui le permette"),
      label: Phrase(en: "no law", fr: "sans loi"))
  }

  private static let onward = "<onward allowed=\"false\"/>"

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "dataSharing",
        [
          onward:
            "<onward allowed=\"true\"><recipient organisation=\"police\"/><limit xml:lang=\"en\">On an order of a court.</limit><basis instrument=\"electoral-act\" provision=\"s. 12\"/></onward>"
        ])),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          onward:
            "<onward allowed=\"true\">⟦<recipient organisation=\"police\"/>⟧<limit xml:lang=\"en\">On request.</limit></onward>"
        ])),
  ]
}
