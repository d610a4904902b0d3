import Diagnostics
import Registry

/// MAN-BARRIER-LAW: a secrecy law that is overridden is named.
enum MandateSecrecyLawUnnamed: AgreementRule {
  static let card = Card(
    id: "mandate/secrecy-law-unnamed", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Australia, Data Availability and Transparency Act 2022", "data sharing agreements", nature: .analogy),
    ], dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "records that a law keeps secret are given without saying how that law is lifted",
      fr: "des données qu’une loi tient secrètes sont transmises sans dire comment ce secret est levé"),
    finds: Phrase(
      en: """
        A party that gives data on single people and whose own law contains a duty of secrecy, while no \
        legal basis of that party lifts the duty or names it.
        """,
      fr: """
        Une partie qui transmet des données individuelles et dont la propre loi contient un secret, sans \
        qu’aucune base légale ne le lève ou ne le cite.
        """),
    why: Phrase(
      en: """
        whoever breaks a legal secret without a law that lifts it acts unlawfully, and the data may have \
        to be given back
        """,
      fr: """
        qui rompt un secret légal sans loi qui le lève agit illégalement, et les données peuvent devoir \
        être rendues
        """),
    mend: Phrase(
      en: """
        add a <legalBasis> with effect="overrides-secrecy", or one that names the secrecy provision and \
        how it is respected
        """,
      fr: """
        ajoutez une <legalBasis> avec effect="overrides-secrecy", ou une qui cite le secret et dit \
        comment il est respecté
        """),
    waive: Phrase(
      en: "Where the duty of secrecy concerns other records than those that are given.",
      fr: "Lorsque le secret porte sur d’autres données que celles transmises."))

  static var leansOn: RegistryParts { .legislation }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let sharing = judged.agreement.dataSharing else { return }
    var seen: Set<String> = []
    for flow in sharing.flows where flow.level == "individual" && seen.insert(flow.from).inserted {
      guard let party = judged.partners.first(where: { $0.id == flow.from }) else { continue }
      let bases = judged.agreement.legalBases.filter { judged.names($0.party, party) }
      guard !bases.isEmpty, !bases.contains(where: { addressesSecrecy($0, judged.register) }) else { continue }
      let instruments = bases.map(\.instrument) + party.functions.map(\.instrument)
      let secret = instruments.lazy.compactMap(judged.register.instrument).first { instrument in
        instrument.provisions.contains { $0.secrecy == true }
      }
      guard let secret else { continue }
      findings.flag(
        flow, .attribute(SchemaNames.from),
        message: Phrase(
          en: "gives data on single people under “\(secret.title.text("en"))”, which keeps records secret",
          fr: "transmet des données individuelles au titre de « \(secret.title.text("fr")) », qui les tient secrètes"),
        label: Phrase(en: "secrecy not lifted", fr: "secret non levé"))
    }
  }

  private static func addressesSecrecy(_ basis: LegalBasis, _ register: Register) -> Bool {
    if basis.effect == "overrides-secrecy" { return true }
    let provisions = register.instrument(basis.instrument)?.provisions ?? []
    return provisions.contains { $0.number == basis.provision && $0.secrecy == true }
  }

  static let examples: [Example] = [
    .clean(),
    .clean(
      """
      <legalBases>
        <legalBasis party="commission" instrument="electoral-act" provision="s. 12" effect="grants-power"/>
        <legalBasis party="registry" instrument="civil-status-act" provision="s. 33" effect="grants-power"/>
        <legalBasis party="registry" instrument="civil-status-act" provision="s. 20" effect="restricts"/>
      </legalBases>
      """),
    .flagged(
      """
      <legalBases>
        <legalBasis party="commission" instrument="electoral-act" provision="s. 12" effect="grants-power"/>
        <legalBasis party="registry" instrument="civil-status-act" provision="s. 8" effect="grants-power"/>
      </legalBases>
      """ + Specimen.part("dataSharing", ["from=\"registry\"": "⟦from=\"registry\"⟧"])),
  ]
}
