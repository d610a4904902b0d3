import Diagnostics
import Registry

/// DAT-ADVERSE
enum DataStruckWithoutVerification: AgreementRule {
  static let card = Card(
    id: "data/struck-without-verification", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("5 U.S.C. 552a(o)", "(1)(E)", nature: .analogy),
      Citation("NIST SP 800-53", "PT-8", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-13", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "a comparison of data may strike or flag voters without verification and notice first",
      fr: "une comparaison de données peut radier ou signaler des électeurs sans vérification ni avis préalables"),
    finds: Phrase(
      en:
        "A flow that may lead to striking or flagging a voter without independent verification, or without notice to the person first.",
      fr:
        "Un flux qui peut mener à radier ou signaler un électeur sans vérification indépendante, ou sans avis préalable à la personne."
    ),
    why: Phrase(
      en: "lists contain errors; a voter struck by mistake learns of it at the polling place",
      fr: "les listes contiennent des erreurs ; l’électeur radié à tort l’apprend au bureau de vote"),
    mend: Phrase(
      en: "add <verification independent=\"true\" noticeFirst=\"true\"> and say how",
      fr: "ajoutez <verification independent=\"true\" noticeFirst=\"true\"> et dites comment"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows where flow.mayStrike == true {
      guard let verification = flow.verification else {
        findings.flag(
          flow, .attribute(SchemaNames.mayStrike),
          message: Phrase(
            en: "may strike or flag voters, and nothing is verified first",
            fr: "peut radier ou signaler des électeurs, et rien n’est vérifié avant"),
          label: Phrase(en: "not verified", fr: "non vérifié"))
        continue
      }
      guard !verification.independent || !verification.noticeFirst else { continue }
      findings.flag(
        verification, .startTag,
        message: verification.independent
          ? Phrase(
            en: "lets a voter be struck or flagged before the person is told",
            fr: "laisse radier ou signaler un électeur avant de l’en avertir")
          : Phrase(
            en: "lets a voter be struck or flagged on a verification that is not independent",
            fr: "laisse radier ou signaler un électeur sur une vérification qui n’est pas indépendante"),
        label: Phrase(en: "not enough", fr: "insuffisant"))
    }
  }

  private static let verification =
    "<verification independent=\"true\" noticeFirst=\"true\"><description xml:lang=\"en\">A second officer compares the record of death.</description></verification>"

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("dataSharing", [verification: "", "mayStrike=\"true\"": "⟦mayStrike=\"true\"⟧"])),
    .flagged(
      Specimen.part("dataSharing", [verification: "⟦<verification independent=\"true\" noticeFirst=\"false\"/>⟧"])),
  ]
}
