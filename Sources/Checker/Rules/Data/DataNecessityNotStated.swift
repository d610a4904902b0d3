import Diagnostics
import Registry

/// DAT-NECESSITY
enum DataNecessityNotStated: AgreementRule {
  static let card = Card(
    id: "data/necessity-not-stated", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(r)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-13", nature: .guideline),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "personal data is shared without saying why it is needed, or why less would not do",
      fr:
        "des données personnelles sont partagées sans dire pourquoi elles sont nécessaires, ni pourquoi moins ne suffirait pas"
    ),
    finds: Phrase(
      en: "A flow of personal data without a statement of necessity or of proportionality.",
      fr: "Un flux de données personnelles sans motif de nécessité ou de proportionnalité."),
    why: Phrase(
      en: "a reason that cannot be written down is not a reason",
      fr: "une raison qu’on ne peut écrire n’en est pas une"),
    mend: Phrase(
      en: "write <necessity> and <proportionality> in a sentence each",
      fr: "écrivez <necessity> et <proportionality>, une phrase chacun"),
    waive: Phrase(
      en: "Hardly ever: a sentence is enough.",
      fr: "Presque jamais : une phrase suffit."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.personalFlows {
      let isNeeded = !flow.necessity.isEmpty
      guard !isNeeded || flow.proportionality.isEmpty else { continue }
      findings.flag(
        flow,
        message: isNeeded
          ? Phrase(
            en: "shares personal data but does not say why less would not do",
            fr: "partage des données personnelles sans dire pourquoi moins ne suffirait pas")
          : Phrase(
            en: "shares personal data but does not say why it is needed",
            fr: "partage des données personnelles sans dire pourquoi elles sont nécessaires"),
        label: Phrase(en: "not justified", fr: "non justifié"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "<necessity xml:lang=\"en\">Deaths are known to nobody else.</necessity>": "", "<flow id": "<⟦flow⟧ id",
        ])),
    .flagged(
      Specimen.part(
        "dataSharing",
        [
          "<proportionality xml:lang=\"en\">Only what is needed to find the entry is sent.</proportionality>": "",
          "<flow id": "<⟦flow⟧ id",
        ])),
  ]
}
