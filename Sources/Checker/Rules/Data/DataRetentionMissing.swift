import Diagnostics
import Registry

/// DAT-RETENTION
enum DataRetentionMissing: AgreementRule {
  static let card = Card(
    id: "data/retention-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(n)", nature: .analogy),
      Citation("5 U.S.C. 552a(o)", "(1)(I)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-16", nature: .guideline),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "personal data is shared without saying how long it is kept",
      fr: "des données personnelles sont partagées sans dire combien de temps elles sont gardées"),
    finds: Phrase(
      en:
        "A receiver of personal data that has no time for keeping it; where the result may strike or flag somebody, also none for the result.",
      fr:
        "Un destinataire de données personnelles sans durée de conservation ; si le résultat peut radier ou signaler quelqu’un, aussi sans durée pour le résultat."
    ),
    why: Phrase(
      en: "people must be able to know when the copy is destroyed",
      fr: "chacun doit pouvoir savoir quand la copie est détruite"),
    mend: Phrase(
      en: "add <retention> with a period, for example 30 days after election day",
      fr: "ajoutez <retention> avec une durée, par exemple 30 jours après le scrutin"),
    waive: Phrase(
      en: "Where a law that is cited in the text sets the time.",
      fr: "Lorsqu’une loi citée dans le texte fixe la durée."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      let retentions = flow.retentions.filter { $0.period != nil || !$0.indefinite.isEmpty || $0.basis != nil }
      if let holder = flow.to.first(where: { holder in !retentions.contains { `case`.means(holder, $0.holder) } }) {
        findings.flag(
          flow,
          message: Phrase(
            en: "shares personal data but does not say how long \(`case`.name(of: holder, "en")) keeps it",
            fr: "partage des données personnelles sans dire combien de temps \(`case`.name(of: holder, "fr")) les garde"
          ),
          label: Phrase(en: "kept for ever?", fr: "gardées toujours ?"))
      } else if flow.mayStrike == true || flow.automatedDecision == true,
        !retentions.contains(where: { $0.derived == true })
      {
        findings.flag(
          flow,
          message: Phrase(
            en: "may strike or flag people but does not say how long the results are kept",
            fr: "peut radier ou signaler des personnes sans dire combien de temps les résultats sont gardés"),
          label: Phrase(en: "results kept for ever?", fr: "résultats gardés toujours ?"),
          help: Phrase(
            en: "add <retention> with derived=\"true\" and a period",
            fr: "ajoutez <retention> avec derived=\"true\" et une durée"))
      }
    }
  }

  private static let received =
    "<retention holder=\"commission\"><period duration=\"P60D\" event=\"receipt\"/></retention>"
  private static let derived =
    "<retention holder=\"commission\" derived=\"true\"><period duration=\"P60D\" event=\"receipt\"/></retention>"
  private static let text = Specimen.part(
    "text",
    [
      "keeps the list for 60 days after receipt and erases it within 10 days after that":
        "uses the list and then erases it within 10 days"
    ])

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("dataSharing", [received: "", derived: "", "<flow id": "<⟦flow⟧ id"]) + text),
    .flagged(Specimen.part("dataSharing", [derived: "", "<flow id": "<⟦flow⟧ id"])),
  ]
}
