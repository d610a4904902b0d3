import Diagnostics
import Registry

/// DAT-ONWARD
enum DataOnwardNotLimited: AgreementRule {
  static let card = Card(
    id: "data/onward-not-limited", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(j)", nature: .analogy),
      Citation("5 U.S.C. 552a(o)", "(1)(H)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-16", nature: .guideline),
    ],
    threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "nothing says whether the receiver may pass the data on, or within which limits",
      fr: "rien ne dit si le destinataire peut transmettre les données, ni dans quelles limites"),
    finds: Phrase(
      en: "A flow of personal data that does not forbid passing it on and gives neither recipients nor limits.",
      fr: "Un flux de données personnelles qui n’interdit pas la transmission et ne donne ni destinataires ni limites."),
    why: Phrase(
      en: "data given for elections must not end where voters never expected it",
      fr: "des données confiées pour les élections ne doivent pas finir là où nul ne l’attend"),
    mend: Phrase(
      en: "add <onward allowed=\"false\"/>, or name the recipients and limits",
      fr: "ajoutez <onward allowed=\"false\"/>, ou nommez les destinataires et les limites"),
    waive: Phrase(
      en: "Where a law that is cited sets the limits in full.",
      fr: "Lorsqu’une loi citée fixe toutes les limites."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      guard let onward = flow.onward else {
        findings.flag(
          flow,
          message: Phrase(
            en: "does not say whether the personal data may be passed on",
            fr: "ne dit pas si les données personnelles peuvent être transmises"),
          label: Phrase(en: "onward open", fr: "transmission ouverte"))
        continue
      }
      guard onward.allowed, onward.recipients.isEmpty, onward.limit.isEmpty else { continue }
      findings.flag(
        onward, .startTag,
        message: Phrase(
          en: "allows personal data to be passed on to anybody, without limits",
          fr: "permet de transmettre les données personnelles à quiconque, sans limites"),
        label: Phrase(en: "no limits", fr: "sans limites"))
    }
  }

  private static let onward = "<onward allowed=\"false\"/>"

  static let examples: [Example] = [
    .clean(),
    .clean(
      Specimen.part(
        "dataSharing",
        [
          onward:
            "<onward allowed=\"true\"><limit xml:lang=\"en\">To the Electoral Tribunal in a case.</limit></onward>"
        ])),
    .flagged(Specimen.part("dataSharing", [onward: "", "<flow id": "<⟦flow⟧ id"])),
    .flagged(Specimen.part("dataSharing", [onward: "⟦<onward allowed=\"true\"/>⟧"])),
  ]
}
