import Diagnostics
import Registry

/// MAN-STANDARDS: tasks with a deadline carry a measurable standard watched by the commission.
enum MandateStandardMissing: AgreementRule {
  static let card = Card(
    id: "mandate/standard-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "po34", nature: .analogy),
    ], dimensions: [.d4], threats: ["T2", "T6"], since: "1.0",
    summary: Phrase(
      en: "a partner’s task has a deadline but no standard that the commission watches",
      fr: "la tâche d’un partenaire a un délai, mais aucune norme que la commission surveille"),
    finds: Phrase(
      en: """
        A duty of a partner with a deadline and without a measurable standard, or with one that is not \
        watched by the commission. Training and exercises are judged by rules of their own.
        """,
      fr: """
        Une obligation d’un partenaire avec un délai et sans norme mesurable, ou avec une norme que la \
        commission ne surveille pas. La formation et les exercices relèvent d’autres règles.
        """),
    why: Phrase(
      en: "a delay that nobody measures is noticed on election day",
      fr: "un retard que personne ne mesure se remarque le jour du scrutin"),
    mend: Phrase(
      en: "add a <standard monitoredBy=\"…\"> with a metric, watched by the commission",
      fr: "ajoutez un <standard monitoredBy=\"…\"> avec un critère, surveillé par la commission"),
    waive: Phrase(
      en: "Where the task is a single act that cannot be measured.",
      fr: "Lorsque la tâche est un acte unique qui ne se mesure pas."))

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    for activity in judged.agreement.activities where activity.sense != "prohibition" {
      guard let deadline = activity.deadline, deadline.date != nil || deadline.limit != nil else { continue }
      guard !judged.isCommission(activity.responsible), !judgedElsewhere.contains(activity.code.value) else { continue }
      guard !activity.standards.contains(where: { judged.isCommission($0.monitoredBy) }) else { continue }
      findings.flag(
        activity,
        message: activity.standards.isEmpty
          ? Phrase(
            en: "has a deadline, but no standard to measure it", fr: "a un délai, mais aucune norme pour le mesurer")
          : Phrase(en: "is not watched by the commission", fr: "n’est pas surveillée par la commission"),
        label: Phrase(en: "not measured", fr: "non mesurée"))
    }
  }

  private static let judgedElsewhere: Set<String> = ["staff-training", "joint-exercise"]

  private static var example: String {
    """
    <⟦activity⟧ id="supply" code="register-data-supply" responsible="registry">
      <title xml:lang="en">Monthly list of deaths</title>
      <deadline><limit duration="P5D" event="end-of-month"/></deadline>
    </activity>
    """
  }

  static let examples: [Example] = [
    .clean(),
    .flagged("<activities>\(example)</activities>"),
  ]
}
