import Diagnostics
import Registry

/// DAT-BASIS
enum DataLawfulBasisMissing: AgreementRule {
  static let card = Card(
    id: "data/lawful-basis-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GDPR", "art. 6", nature: .analogy),
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("Electoral integrity task forces", "TF-7", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "personal data is shared without a lawful basis",
      fr: "des données personnelles sont partagées sans base légale"),
    finds: Phrase(
      en: "A flow of personal data that names no lawful basis.",
      fr: "Un flux de données personnelles qui ne nomme aucune base légale."),
    why: Phrase(
      en: "without a basis in law, sharing data on people is an intrusion that a court can stop before an election",
      fr:
        "sans base légale, partager des données sur des personnes est une atteinte qu’un tribunal peut arrêter avant une élection"
    ),
    mend: Phrase(
      en: "add <lawfulBasis> with the provision that allows the sharing",
      fr: "ajoutez <lawfulBasis> avec la disposition qui permet le partage"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows where flow.lawfulBases.isEmpty {
      findings.flag(
        flow,
        message: Phrase(
          en: "shares personal data but names no lawful basis",
          fr: "partage des données personnelles sans nommer de base légale"),
        label: Phrase(en: "no lawful basis", fr: "sans base légale"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "<lawfulBasis code=\"official-authority\" instrument=\"electoral-act\" provision=\"s. 12\"/>": "",
          "<flow id": "<⟦flow⟧ id",
        ])),
  ]
}
