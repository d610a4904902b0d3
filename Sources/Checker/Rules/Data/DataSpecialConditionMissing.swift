import Diagnostics
import Registry

/// DAT-BASIS
enum DataSpecialConditionMissing: AgreementRule {
  static let card = Card(
    id: "data/special-condition-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GDPR", "art. 9", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-13", nature: .guideline),
    ],
    threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a special category of personal data is shared without the further condition that it needs",
      fr: "une catégorie particulière de données est partagée sans la condition supplémentaire requise"),
    finds: Phrase(
      en:
        "A flow with political opinions, biometrics, health or the like whose lawful bases name no condition for special categories.",
      fr:
        "Un flux d’opinions politiques, de biométrie, de santé ou semblables dont les bases légales ne nomment aucune condition pour les catégories particulières."
    ),
    why: Phrase(
      en: "such data can be used to intimidate or exclude voters",
      fr: "de telles données peuvent servir à intimider ou à écarter des électeurs"),
    mend: Phrase(
      en: "add condition to <lawfulBasis>, or leave the data out",
      fr: "ajoutez condition à <lawfulBasis>, ou n’incluez pas ces données"),
    waive: Phrase(
      en: "Where the law of the country knows no such categories.",
      fr: "Lorsque le droit du pays ne connaît pas ces catégories."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows {
      let bases = flow.lawfulBases
      guard !bases.isEmpty, bases.allSatisfy({ $0.condition == nil }),
        let item = flow.items.first(where: { `case`.codeLists.hasFlag("special", $0.category) })
      else { continue }
      findings.flag(
        item, .startTag,
        message: Phrase(
          en:
            "shares a special category of data (\(`case`.codeLists.label(item.category, "en"))) without the condition that it needs",
          fr:
            "partage une catégorie particulière de données (\(`case`.codeLists.label(item.category, "fr"))) sans la condition requise"
        ),
        label: Phrase(en: "special category", fr: "catégorie particulière"))
    }
  }

  private static let birth = "<item category=\"birth-date\"><name xml:lang=\"en\">Date of birth</name></item>"

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "dataSharing",
        [
          birth: "<item category=\"health\"><name xml:lang=\"en\">Cause of isolation</name></item>",
          "<lawfulBasis code=\"official-authority\"":
            "<lawfulBasis code=\"official-authority\" condition=\"substantial-public-interest\"",
        ])),
    .flagged(
      Specimen.part(
        "dataSharing", [birth: "⟦<item category=\"health\">⟧<name xml:lang=\"en\">Cause of isolation</name></item>"])),
  ]
}
