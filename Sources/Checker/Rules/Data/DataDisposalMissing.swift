import Diagnostics
import Registry

/// DAT-RETENTION
enum DataDisposalMissing: AgreementRule {
  static let card = Card(
    id: "data/disposal-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(o)", nature: .analogy),
      Citation("5 U.S.C. 552a(o)", "(1)(I)", nature: .analogy),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "personal data is kept for a time, but nothing says how and by when it is destroyed after that",
      fr:
        "des données personnelles sont gardées un temps, mais rien ne dit comment et quand elles sont ensuite détruites"
    ),
    finds: Phrase(
      en: "A receiver of personal data that keeps it for a limited time without a method and time of disposal.",
      fr: "Un destinataire qui garde des données personnelles un temps limité, sans méthode ni délai de destruction."),
    why: Phrase(
      en: "a copy that nobody has to destroy stays",
      fr: "une copie que nul n’a à détruire demeure"),
    mend: Phrase(
      en: "add <disposal> with the method and a deadline",
      fr: "ajoutez <disposal> avec la méthode et un délai"),
    waive: Phrase(
      en: "Where the law asks that the data go to an archive.",
      fr: "Lorsque la loi demande le versement aux archives."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      let disposals = flow.disposals
      guard
        let retention = flow.retentions.first(where: { retention in
          (retention.period.map { !$0.duration.isZero } ?? false)
            && !disposals.contains { `case`.means(retention.holder, $0.holder) && $0.deadline != nil }
        })
      else { continue }
      findings.flag(
        retention, .startTag,
        message: Phrase(
          en: "does not say how and by when \(`case`.name(of: retention.holder, "en")) destroys the data",
          fr: "ne dit pas comment ni quand \(`case`.name(of: retention.holder, "fr")) détruit les données"),
        label: Phrase(en: "then what?", fr: "et ensuite ?"))
    }
  }

  private static let disposal =
    "<disposal holder=\"commission\" method=\"secure-erasure\"><deadline duration=\"P10D\" event=\"purpose-fulfilled\"/></disposal>"

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "dataSharing",
        [disposal: "", "<retention holder=\"commission\"><period": "⟦<retention holder=\"commission\">⟧<period"])
        + Specimen.part("text", [" and erases it within 10 days after that": ""])),
  ]
}
