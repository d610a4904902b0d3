import Diagnostics
import Registry

/// MAN-ACTIVITY-OWNER: exactly one party answers for each activity (one is asked for by the schema).
enum MandateResponsibleNotAParty: AgreementRule {
  static let card = Card(
    id: "mandate/responsible-not-a-party", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
    ], dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a body that does not sign answers for a task",
      fr: "un organisme non signataire répond d’une tâche"),
    finds: Phrase(
      en: "An activity whose responsible body is a participant: it takes part, but signs nothing and so owes nothing.",
      fr: """
        Une activité dont le responsable est un participant : il prend part, mais ne signe rien et ne \
        doit donc rien.
        """),
    why: Phrase(
      en: "a duty of somebody who has not agreed to it is nobody’s duty",
      fr: "une obligation de qui n’y a pas consenti n’est l’obligation de personne"),
    mend: Phrase(
      en: "make a party responsible, and name the participant in supporting",
      fr: "rendez une partie responsable, et nommez le participant dans supporting"),
    waive: Phrase(
      en: "Never: a breach of independence can only be published as an open point.",
      fr: "Jamais : une atteinte à l’indépendance ne peut qu’être publiée comme point ouvert."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    let participants = judged.agreement.parties.participants
    guard !participants.isEmpty else { return }
    for activity in judged.agreement.activities where activity.sense != "prohibition" {
      guard participants.contains(where: { $0.id == activity.responsible }) else { continue }
      findings.flag(
        activity, .value(SchemaNames.responsible),
        message: Phrase(
          en: "makes \(judged.name(of: activity.responsible, "en")) responsible, which does not sign the agreement",
          fr: "rend responsable \(judged.name(of: activity.responsible, "fr")), qui ne signe pas l’accord"),
        label: Phrase(en: "not a party", fr: "pas une partie"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <activities>
        <activity id="supply" code="register-data-supply" responsible="⟦printer⟧">
          <title xml:lang="en">Monthly list of deaths</title>
        </activity>
      </activities>
      """
        + Specimen.part(
          "parties",
          [
            "</parties>":
              "<participant id=\"printer\"><name xml:lang=\"en\">State Printer</name><role code=\"vendor\"/></participant></parties>"
          ])),
  ]
}
