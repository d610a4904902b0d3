import Diagnostics
import Registry

/// MAN-CORE-FUNCTION: a core electoral function stays with the commission unless a law says otherwise.
enum MandateCoreFunctionGivenAway: AgreementRule {
  static let card = Card(
    id: "mandate/core-function-given-away", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("Carter Center, Election Obligations and Standards", "1043", nature: .analogy),
    ], dimensions: [.d1, .d4], threats: ["T2", "T5"], since: "1.0",
    summary: Phrase(
      en: "a core electoral function is given to another body without a law",
      fr: "une fonction électorale essentielle est confiée à un autre organisme sans loi"),
    finds: Phrase(
      en: """
        A duty that the code list calls a core electoral function, with a partner responsible and no law \
        cited as its basis.
        """,
      fr: """
        Une obligation que la liste de codes appelle fonction électorale essentielle, dont un partenaire \
        est responsable sans loi citée comme fondement.
        """),
    why: Phrase(
      en: """
        who keeps the register, counts or declares results decides elections; only a law may take that \
        from the commission
        """,
      fr: """
        qui tient le registre, compte ou proclame les résultats décide des élections ; seule une loi \
        peut l’ôter à la commission
        """),
    mend: Phrase(
      en: """
        make the commission responsible and name the partner in supporting, or cite in <basis> the law \
        that gives the task to the partner
        """,
      fr: """
        rendez la commission responsable et nommez le partenaire dans supporting, ou citez dans <basis> \
        la loi qui lui confie la tâche
        """),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for activity in judged.agreement.activities
    where activity.sense != "prohibition" && judged.codeLists.hasFlag("core", activity.code) {
      guard !judged.isCommission(activity.responsible), activity.basis == nil else { continue }
      findings.flag(
        activity, .attribute(SchemaNames.responsible),
        message: Phrase(
          en: """
            gives the core electoral function “\(judged.codeLists.label(activity.code, "en"))” to \
            \(judged.name(of: activity.responsible, "en")) without citing a law
            """,
          fr: """
            confie la fonction électorale essentielle « \(judged.codeLists.label(activity.code, "fr")) » à \
            \(judged.name(of: activity.responsible, "fr")) sans citer de loi
            """),
        label: Phrase(en: "core function", fr: "fonction essentielle"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <activities>
        <activity id="count" code="counting" ⟦responsible="registry"⟧><title xml:lang="en">Counting of postal votes</title></activity>
      </activities>
      """),
  ]
}
