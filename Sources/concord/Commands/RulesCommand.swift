import ArgumentParser
import Checker
import Diagnostics
import Publishing

/// `concord rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Phrase(
      en: "Lists the rules of the checker.",
      fr: "Énumère les règles du contrôle."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord rules
          concord rules --family data
          concord rules --format json > rules.json
        """,
      fr: """
        Exemples :
          concord rules
          concord rules --family data
          concord rules --format json > regles.json
        """
    ).spoken)

  /// The forms of the list.
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

  @Option(
    help: ArgumentHelp(
      Phrase(en: "Only the rules of this family.", fr: "Seulement les règles de cette famille.").spoken))
  var family: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The form of the list.",
        fr: "La forme de la liste."
      ).spoken))
  var format: Form = .text

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The language of the messages. Left out: as the environment says.",
        fr: "La langue des messages. Omise : celle de l’environnement."
      ).spoken, valueName: "code"))
  var language: SpokenLanguage?

  func run() throws {
    let rules = RuleList.rules(family: family)
    if let family, rules.isEmpty {
      let families = RuleList.families.joined(separator: ", ")
      Terminal.say(
        Phrase(
          en: "concord: there is no family “\(family)”; families are \(families)",
          fr: "concord : il n’y a pas de famille « \(family) » ; les familles sont \(families)"), in: language?.rawValue
      )
      throw Ending.usage
    }
    let language = language?.rawValue ?? Terminal.language
    switch format {
    case .text: Terminal.write(Array(RuleList.text(rules, in: language).utf8))
    case .markdown: Terminal.write(Array(RuleList.markdown(rules, in: language).utf8))
    case .json: Terminal.write(RuleListJSON.document(rules))
    }
  }
}
