import Diagnostics
import Registry

/// DAT-ROLE-COHERENT
enum DataJointControlWithoutEssence: AgreementRule {
  static let card = Card(
    id: "data/joint-control-without-essence", kind: .substance, severity: .substance(.error),
    citations: [Citation("GDPR", "art. 26(2)", nature: .analogy)],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "joint controllers do not tell the public what they agreed",
      fr: "des responsables conjoints ne disent pas au public ce dont ils sont convenus"),
    finds: Phrase(
      en: "A flow with joint controllers in an agreement whose rights say nothing of the essence of their arrangement.",
      fr:
        "Un flux à responsables conjoints dans un accord dont les droits ne disent rien de l’essentiel de leur arrangement."
    ),
    why: Phrase(
      en: "where two answer, a person may find that neither does",
      fr: "là où deux répondent, une personne peut découvrir qu’aucun ne répond"),
    mend: Phrase(
      en: "say in <essence> of <rights> who answers for what",
      fr: "dites dans <essence> de <rights> qui répond de quoi"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.agreement.rights.map(\.essence.isEmpty) ?? `case`.agreement.leavesOut("rights") else { return }
    for flow in `case`.flows {
      guard let joint = flow.roles.first(where: { $0.role == "joint-controller" }) else { continue }
      findings.flag(
        joint, .attribute(SchemaNames.role),
        message: Phrase(
          en: "makes parties joint controllers without telling the public what they agreed",
          fr: "rend des parties responsables conjointes sans dire au public ce dont elles sont convenues"),
        label: Phrase(en: "essence missing", fr: "essentiel manquant"))
      return
    }
  }

  private static let joint: KeyValuePairs = [
    "<role party=\"registry\" role=\"controller\"/>": "<role party=\"registry\" role=\"joint-controller\"/>",
    "<role party=\"commission\" role=\"controller\"/>": "<role party=\"commission\" role=\"joint-controller\"/>",
  ]

  static let examples: [Example] = [
    .clean(
      Specimen.part("dataSharing", joint)
        + Specimen.part(
          "rights",
          [
            "event=\"request\"/>":
              "event=\"request\"/><essence xml:lang=\"en\">The Commission answers all requests.</essence>"
          ])),
    .flagged(
      Specimen.part("dataSharing", joint).replacing(
        "party=\"registry\" role=\"joint-controller\"", with: "party=\"registry\" ⟦role=\"joint-controller\"⟧")),
  ]
}
