import Diagnostics
import Registry
import XML

/// What stands in a new file where the author has yet to write: short orders in brackets, which the checker knows.
enum Guidance {
  static let title = Phrase(en: "[title of the agreement]", fr: "[titre de l’accord]")
  static let summary = Phrase(
    en: "[what the agreement does, in plain language, in two or three sentences]",
    fr: "[ce que fait l’accord, en langage clair, en deux ou trois phrases]")
  static let purpose = Phrase(
    en: "[what the agreement is for, specific enough to tell what falls outside]",
    fr: "[ce à quoi sert l’accord, avec assez de précision pour dire ce qui n’en relève pas]")
  static let office = Phrase(en: "[office]", fr: "[bureau]")
  static let activity = Phrase(en: "[what is done]", fr: "[ce qui est fait]")
  static let decision = Phrase(en: "[what is decided]", fr: "[ce qui est décidé]")
  static let flow = Phrase(en: "[what the data is called]", fr: "[nom des données]")
  static let reason = Phrase(en: "[why, in one or two sentences]", fr: "[pourquoi, en une ou deux phrases]")
  static let clause = Phrase(en: "[text of the clause]", fr: "[texte de la clause]")
  static let forum = Phrase(en: "[who meets]", fr: "[qui se réunit]")

  /// The schema's own documentation of an element directly inside the agreement.
  static func documentation(_ group: String, _ language: String) -> String? {
    let documentation = RecordSchema.description.complexType("Agreement")?.element(group)?.declaration.documentation
    return documentation?[language] ?? documentation?["en"]
  }
}
