import Diagnostics
import Registry

/// MAN-NO-OVERLAP: no two parties are both responsible for the same kind of activity.
enum MandateResponsibilityDoubled: AgreementRule {
  static let card = Card(
    id: "mandate/responsibility-doubled", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline)
    ], dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "two parties answer for the same task",
      fr: "deux parties répondent de la même tâche"),
    finds: Phrase(
      en: "Two duties of the same kind with different responsible parties, where no condition tells which one applies.",
      fr: """
        Deux obligations de même nature avec des responsables différents, sans condition qui dise \
        laquelle s’applique.
        """),
    why: Phrase(
      en: "where two answer, each can point at the other when something goes wrong",
      fr: "lorsque deux répondent, chacun peut renvoyer à l’autre en cas de problème"),
    mend: Phrase(
      en: "leave one party responsible and name the other in supporting, or add a <condition> that tells the two apart",
      fr: """
        laissez une partie responsable et nommez l’autre dans supporting, ou ajoutez une <condition> qui \
        les distingue
        """),
    waive: Phrase(
      en: "Where the texts divide the task clearly, for example by place.",
      fr: "Lorsque les textes répartissent clairement la tâche, par exemple par lieu."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    var owners: [String: String] = [:]
    for activity in judged.agreement.activities where activity.sense != "prohibition" {
      let (kind, owner) = (activity.code, activity.responsible)
      guard let other = owners[kind.value] else {
        owners[kind.value] = owner
        continue
      }
      guard other != owner, activity.condition == nil else { continue }
      findings.flag(
        activity, .attribute(SchemaNames.responsible),
        message: Phrase(
          en: "is a second owner of “\(judged.codeLists.label(kind, "en"))” beside \(judged.name(of: other, "en"))",
          fr: "répond aussi de « \(judged.codeLists.label(kind, "fr")) », à côté de \(judged.name(of: other, "fr"))"),
        label: Phrase(en: "second owner", fr: "second responsable"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <activities>
        <activity id="supply" code="register-data-supply" responsible="registry"><title xml:lang="en">Monthly list of deaths</title></activity>
        <activity id="supply-too" code="register-data-supply" ⟦responsible="commission"⟧><title xml:lang="en">List of deaths abroad</title></activity>
      </activities>
      """),
  ]
}
