import Diagnostics
import Registry

/// MAN-LEGALBASIS-EACH: each party cites a provision that lets it take part.
enum MandateBasisMissing: AgreementRule {
  static let card = Card(
    id: "mandate/basis-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(d)–(e)", nature: .analogy),
      Citation("United States", "5 U.S.C. 552a(o)(1)(A)", nature: .analogy),
    ], dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a public body takes part without naming the law that lets it",
      fr: "un organisme public prend part sans citer la loi qui l’y autorise"),
    finds: Phrase(
      en: """
        A public body among the parties for which no legal basis grants a power or lifts a duty of \
        secrecy. Private bodies and bodies of other states need none.
        """,
      fr: """
        Un organisme public parmi les parties, pour lequel aucune base légale n’accorde un pouvoir ni ne \
        lève un secret. Les organismes privés ou étrangers n’en ont pas besoin.
        """),
    why: Phrase(
      en: "a public body may do only what the law lets it do; without a basis its part can be contested",
      fr: """
        un organisme public ne peut faire que ce que la loi permet ; sans base, sa participation peut \
        être contestée
        """),
    mend: Phrase(
      en: "add a <legalBasis> for this party with instrument, provision and effect",
      fr: "ajoutez une <legalBasis> pour cette partie, avec instrument, disposition et effet"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    let bases = judged.agreement.legalBases
    guard !bases.isEmpty else { return }
    for party in judged.parties where judged.organisation(of: party).map(isPublic) ?? false {
      guard !bases.contains(where: { judged.names($0.party, party) && $0.effect != "restricts" }) else { continue }
      findings.flag(
        party, .attribute(SchemaNames.organisation),
        message: Phrase(
          en: "takes part, but no provision is named that lets it",
          fr: "prend part, mais aucune disposition qui l’y autorise n’est citée"),
        label: Phrase(en: "no legal basis", fr: "sans base légale"))
    }
  }

  private static func isPublic(_ organisation: Organisation) -> Bool {
    organisation.branch != "outside-state" && organisation.branch != "foreign-or-international"
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <legalBases>
        <legalBasis party="registry" instrument="civil-status-act" provision="s. 33" effect="overrides-secrecy"/>
      </legalBases>
      """
        + Specimen.part(
          "parties",
          [
            "organisation=\"electoral-commission\"": "⟦organisation=\"electoral-commission\"⟧"
          ])),
  ]
}
