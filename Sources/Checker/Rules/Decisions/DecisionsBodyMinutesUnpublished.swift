import Diagnostics
import Registry

/// GOV-RECORD: decisions of a joint body are minuted and a summary is published.
enum DecisionsBodyMinutesUnpublished: AgreementRule {
  static let card = Card(
    id: "decisions/body-minutes-unpublished", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
      Citation("GNSEI guidelines", "TF-11", nature: .guideline),
    ], dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a joint body meets without publishing a summary of its minutes",
      fr: "un organe commun siège sans publier de résumé de ses procès-verbaux"),
    finds: Phrase(
      en: "A joint body for which it is not said that a summary of the minutes is published.",
      fr: "Un organe commun pour lequel il n’est pas dit qu’un résumé des procès-verbaux est publié."),
    why: Phrase(
      en: "decisions that nobody can read about look like deals",
      fr: "des décisions dont rien ne paraît ressemblent à des arrangements"),
    mend: Phrase(
      en: "agree that a summary is published, and write minutesPublished=\"true\"",
      fr: "convenez qu’un résumé est publié, et écrivez minutesPublished=\"true\""),
    waive: Phrase(
      en: "Where the body deals with security detail alone and its decisions stand in the record.",
      fr: "Lorsque l’organe ne traite que de détails de sécurité et que ses décisions figurent au registre."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for body in judged.agreement.bodies where body.minutesPublished != true {
      findings.flag(
        body, .attribute(SchemaNames.minutesPublished),
        message: Phrase(en: "publishes no summary of its minutes", fr: "ne publie pas de résumé de ses procès-verbaux"),
        label: Phrase(en: "minutes not published", fr: "procès-verbaux non publiés"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <bodies>
        <body id="board" chair="commission" chairRotates="false" commissionCannotBeOutvoted="true" ⟦minutesPublished="false"⟧ electionDelivery="true" voting="consensus" level="leadership" dissentRecorded="true" observersAdmitted="true">
          <name xml:lang="en">Register Board</name>
          <mandate xml:lang="en">Looks at the quality of the lists.</mandate>
          <member party="commission" seats="2" level="leadership" votes="true"/>
          <member party="registry" seats="2" level="leadership" votes="true"/>
          <representation xml:lang="en">Women and men are represented equally.</representation>
          <meetings interval="P3M" inElectionPeriod="P14D"/>
        </body>
      </bodies>
      """),
  ]
}
