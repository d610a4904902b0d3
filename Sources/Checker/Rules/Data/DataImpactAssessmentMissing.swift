import Diagnostics
import Registry

/// DAT-DPIA
enum DataImpactAssessmentMissing: AgreementRule {
  static let card = Card(
    id: "data/impact-assessment-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.55(1)(b)–(c)", nature: .analogy),
      Citation("GDPR", "art. 35", nature: .analogy),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "there is neither an impact assessment of a flow of personal data nor a reason for none",
      fr: "il n’y a ni analyse d’impact d’un flux de données personnelles ni raison de s’en passer"),
    finds: Phrase(
      en:
        "A flow of personal data without an impact assessment with its summary, and without the reason why there is none.",
      fr: "Un flux de données personnelles sans analyse d’impact résumée, et sans la raison de son absence."),
    why: Phrase(
      en: "the harm that data can do is seen before it is shared, or too late",
      fr: "le mal que peuvent faire des données se voit avant le partage, ou trop tard"),
    mend: Phrase(
      en: "add <impactAssessment> with a summary, or with the reason why none was made",
      fr: "ajoutez <impactAssessment> avec un résumé, ou avec la raison de son absence"),
    waive: Phrase(
      en: "Hardly ever: a reason is enough.",
      fr: "Presque jamais : une raison suffit."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      guard let assessment = flow.impactAssessment else {
        findings.flag(
          flow,
          message: Phrase(
            en: "shares personal data but says nothing of an impact assessment",
            fr: "partage des données personnelles sans rien dire d’une analyse d’impact"),
          label: Phrase(en: "not assessed", fr: "non analysé"))
        continue
      }
      let isTold =
        assessment.done ? !assessment.summary.isEmpty || assessment.document != nil : !assessment.reason.isEmpty
      guard !isTold else { continue }
      findings.flag(
        assessment, .startTag,
        message: assessment.done
          ? Phrase(
            en: "says that an impact assessment was made, but not what it found",
            fr: "dit qu’une analyse d’impact a été faite, mais non ce qu’elle a constaté")
          : Phrase(
            en: "says that no impact assessment was made, but not why",
            fr: "dit qu’aucune analyse d’impact n’a été faite, mais non pourquoi"),
        label: Phrase(en: "not told", fr: "non dit"))
    }
  }

  private static let assessment =
    "<impactAssessment done=\"true\" date=\"2025-11-10\"><summary xml:lang=\"en\">The risk is low once striking is verified.</summary></impactAssessment>"

  static let examples: [Example] = [
    .clean(),
    .clean(
      Specimen.part(
        "dataSharing",
        [
          assessment:
            "<impactAssessment done=\"false\"><reason xml:lang=\"en\">The law that orders the flow was assessed.</reason></impactAssessment>"
        ])),
    .flagged(Specimen.part("dataSharing", [assessment: "", "<flow id": "<⟦flow⟧ id"])),
    .flagged(Specimen.part("dataSharing", [assessment: "⟦<impactAssessment done=\"false\"/>⟧"])),
  ]
}
