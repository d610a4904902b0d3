import Diagnostics
import Registry

/// GOV-JOINT-CHAIR: a joint body on the conduct of elections is led by the commission.
enum DecisionsBodyNotLed: AgreementRule {
  static let card = Card(
    id: "decisions/body-not-led", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-P4", nature: .guideline),
      Citation("GNSEI guidelines", "TF-10", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "pog04c", nature: .analogy),
    ], dimensions: [.d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "a joint body on the conduct of elections is not led by the commission",
      fr: "un organe commun sur la conduite des élections n’est pas dirigé par la commission"),
    finds: Phrase(
      en: """
        A joint body that touches the conduct of elections and is neither chaired by the commission, nor \
        has a rotating chair with a commission that cannot be outvoted.
        """,
      fr: """
        Un organe commun qui touche à la conduite des élections et qui n’est ni présidé par la \
        commission, ni à présidence tournante avec une commission qui ne peut être mise en minorité.
        """),
    why: Phrase(
      en: "a body that others lead can decide over an election without the commission",
      fr: "un organe que d’autres dirigent peut décider d’une élection sans la commission"),
    mend: Phrase(
      en: "let the commission chair the body, or rotate the chair and write commissionCannotBeOutvoted=\"true\"",
      fr: """
        faites présider l’organe par la commission, ou faites tourner la présidence et écrivez \
        commissionCannotBeOutvoted="true"
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for body in judged.agreement.bodies where body.electionDelivery == true {
      let rotates = body.chairRotates == true
      guard rotates ? body.commissionCannotBeOutvoted != true : !judged.isCommission(body.chair) else { continue }
      findings.flag(
        body, rotates ? .attribute(SchemaNames.chairRotates) : .attribute(SchemaNames.chair),
        message: rotates
          ? Phrase(
            en: "has a rotating chair, and nothing keeps the commission from being outvoted",
            fr: "a une présidence tournante, et rien n’empêche la mise en minorité de la commission")
          : Phrase(
            en: "touches the conduct of elections, but the commission does not chair it",
            fr: "touche à la conduite des élections, mais la commission ne le préside pas"),
        label: Phrase(en: "not led", fr: "non dirigé"))
    }
  }

  static let examples: [Example] = [
    .clean(
      """
      <bodies>
        <body id="board" chair="commission" chairRotates="true" commissionCannotBeOutvoted="true" minutesPublished="true" electionDelivery="true" voting="consensus" level="leadership" dissentRecorded="true" observersAdmitted="true">
          <name xml:lang="en">Register Board</name>
          <mandate xml:lang="en">Looks at the quality of the lists.</mandate>
          <member party="commission" seats="2" level="leadership" votes="true"/>
          <member party="registry" seats="2" level="leadership" votes="true"/>
          <representation xml:lang="en">Women and men are represented equally.</representation>
          <meetings interval="P3M" inElectionPeriod="P14D"/>
        </body>
      </bodies>
      """),
    .flagged(
      """
      <bodies>
        <body id="board" ⟦chair="registry"⟧ chairRotates="false" commissionCannotBeOutvoted="true" minutesPublished="true" electionDelivery="true" voting="consensus" level="leadership" dissentRecorded="true" observersAdmitted="true">
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
