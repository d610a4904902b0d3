import Diagnostics
import Registry

/// DAT-BASIS
enum DataBasisNotAllowed: AgreementRule {
  static let card = Card(
    id: "data/basis-not-allowed", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GDPR", "art. 6", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-7", nature: .guideline),
    ],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a data flow rests on a lawful basis that the law of the jurisdiction does not know",
      fr: "un flux de données repose sur une base légale que le droit du pays ne connaît pas"),
    finds: Phrase(
      en: "A lawful basis that is not among those listed in the profile of the registry.",
      fr: "Une base légale qui ne figure pas parmi celles du profil du registre."),
    why: Phrase(
      en: "a basis taken from the law of another country carries nothing here",
      fr: "une base empruntée au droit d’un autre pays ne porte rien ici"),
    mend: Phrase(
      en: "name a basis from the list in registry.xml",
      fr: "nommez une base de la liste de registry.xml"),
    waive: Phrase(
      en: "Where the law has changed and the profile is about to follow.",
      fr: "Lorsque la loi a changé et que le profil va suivre."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let allowed = `case`.register.profile?.profile.allowedBases, !allowed.isEmpty else { return }
    for flow in `case`.flows {
      for basis in flow.lawfulBases where !allowed.contains(where: { $0.code.value == basis.code.value }) {
        findings.flag(
          basis, .attribute(SchemaNames.code),
          message: Phrase(
            en: "rests on “\(`case`.codeLists.label(basis.code, "en"))”, which the law here does not know",
            fr: "repose sur « \(`case`.codeLists.label(basis.code, "fr")) », que le droit d’ici ne connaît pas"),
          label: Phrase(en: "not a basis here", fr: "pas une base ici"))
      }
    }
  }

  private static func profile(_ code: String) -> [String: String] {
    [
      "registry.xml": Specimen.edited(
        Specimen.registry, ["<profile/>": "<profile><allowedBasis code=\"\(code)\"/></profile>"])
    ]
  }

  static let examples: [Example] = [
    .clean(files: profile("official-authority")),
    .flagged(
      Specimen.part(
        "dataSharing", ["<lawfulBasis code=\"official-authority\"": "<lawfulBasis ⟦code=\"official-authority\"⟧"]),
      files: profile("legal-obligation")),
  ]
}
