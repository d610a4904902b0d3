import Diagnostics
import Registry

/// PUB-CONSULT
enum PublicationConsultationMissing: AgreementRule {
  static let card = Card(
    id: "publication/consultation-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.55", nature: .analogy),
      Citation("GNSEI guidelines", "G-E7", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "an agreement on sharing data was made without asking the public",
      fr: "un accord de partage de données a été conclu sans consulter le public"),
    finds: Phrase(
      en: "An agreement of a type that shares data on people, with no consultation in it or in its record.",
      fr:
        "Un accord d’un type qui partage des données sur des personnes, sans consultation ni dans l’accord ni dans son registre."
    ),
    why: Phrase(
      en: "those whose data is shared are the ones who see what could go wrong",
      fr: "ceux dont les données sont partagées sont ceux qui voient ce qui peut mal tourner"),
    mend: Phrase(
      en: "hold a consultation and add <consultation> to <publication>",
      fr: "organisez une consultation et ajoutez <consultation> dans <publication>"),
    waive: Phrase(
      en: "Where the text only renews what was consulted on before; name that consultation.",
      fr: "Lorsque le texte ne fait que renouveler ce qui a déjà fait l’objet d’une consultation ; nommez-la."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard types.contains(agreement.classification.type.value), `case`.isCurrent,
      let publication = agreement.publication, publication.consultation == nil,
      !(`case`.series.record?.hasEvent(["consultation-opened", "consultation-closed"]) ?? false)
    else { return }
    findings.flag(
      publication,
      message: Phrase(
        en: "shares data on people, but the public was not asked",
        fr: "partage des données sur des personnes, mais le public n’a pas été consulté"),
      label: Phrase(en: "no consultation", fr: "sans consultation"))
  }

  private static let types: Set<String> = ["data-sharing-agreement", "joint-controller-arrangement"]

  private static let consultation =
    "<consultation opened=\"2025-11-03\" closed=\"2025-12-08\" submissions=\"4\">"
    + "<summary xml:lang=\"en\">Four answers; retention was shortened.</summary></consultation>"

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "publication",
        [
          consultation: "", "<publication ": "<⟦publication⟧ ",
        ]),
      record: Specimen.edited(
        Specimen.record,
        [
          "<event id=\"e1\" date=\"2025-11-03\" type=\"consultation-opened\"/>": "",
          "<event id=\"e2\" date=\"2025-12-08\" type=\"consultation-closed\"/>": "",
        ])),
  ]
}
