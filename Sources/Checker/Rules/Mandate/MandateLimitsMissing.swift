import Diagnostics
import Registry

/// MAN-OUT-OF-SCOPE: security, intelligence and executive partners have a list of what they may not do.
enum MandateLimitsMissing: AgreementRule {
  static let card = Card(
    id: "mandate/limits-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Electoral integrity task force of Australia", "terms of reference", nature: .analogy),
    ], dimensions: [.d1, .d4], threats: ["T2", "T5"], since: "1.0",
    summary: Phrase(
      en: "nothing says what an executive or security partner may not do",
      fr: "rien ne dit ce qu’un partenaire de l’exécutif ou de la sécurité ne peut pas faire"),
    finds: Phrase(
      en: """
        A partner of the executive branch, the police, forces or intelligence for which neither an \
        out-of-scope statement nor a prohibition is written.
        """,
      fr: """
        Un partenaire du pouvoir exécutif, de la police, des forces ou du renseignement pour lequel \
        aucune exclusion ni interdiction n’est écrite.
        """),
    why: Phrase(
      en: """
        those who hold force or serve the government must not come near decisions on an election, and \
        everybody must be able to read that
        """,
      fr: """
        ceux qui détiennent la force ou servent le gouvernement ne doivent pas approcher des décisions \
        électorales, et chacun doit pouvoir le lire
        """),
    mend: Phrase(
      en: "add an <outOfScope> for this partner, or an activity with sense=\"prohibition\"",
      fr: "ajoutez un <outOfScope> pour ce partenaire, ou une activité avec sense=\"prohibition\""),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { [.organisations, .codeLists] }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let limits = judged.agreement.purpose?.outOfScopes else { return }
    let forbidden = judged.agreement.activities.filter { $0.sense == "prohibition" }.map(\.responsible)
    for partner in judged.partners {
      guard let organisation = judged.organisation(of: partner),
        organisation.branch == "executive" || judged.codeLists.hasFlag("security", organisation.type)
      else { continue }
      guard !limits.contains(where: { $0.party.map { judged.names($0, partner) } ?? true }) else { continue }
      guard !forbidden.contains(where: { judged.names($0, partner) }) else { continue }
      findings.flag(
        partner, .attribute(SchemaNames.organisation),
        message: Phrase(
          en: "nothing says what this partner may not do", fr: "rien ne dit ce que ce partenaire ne peut pas faire"),
        label: Phrase(en: "no limits", fr: "sans limites"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <purpose>
        <statement xml:lang="en">To remove deceased persons from the register of voters in time for every election.</statement>
      </purpose>
      """
        + Specimen.part(
          "parties",
          [
            "organisation=\"civil-registry\"": "⟦organisation=\"civil-registry\"⟧"
          ])),
  ]
}
