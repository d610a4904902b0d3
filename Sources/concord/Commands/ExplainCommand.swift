import ArgumentParser
import Checker
import Diagnostics

/// `concord explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Phrase(
      en: "Explains a rule: what it finds, why it matters, which norm it serves, how to mend and when to waive it.",
      fr: "Explique une règle : ce qu’elle trouve, pourquoi, selon quelle norme, comment réparer et quand y déroger."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord explain data/retention-missing
          concord explain --language fr decisions/veto-by-partner
        """,
      fr: """
        Exemples :
          concord explain data/retention-missing
          concord explain --language fr decisions/veto-by-partner
        """
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "The id of the rule, as messages show it.",
        fr: "L’identifiant de la règle, tel que les messages le montrent."
      ).spoken))
  var rule: String

  @Flag(help: ArgumentHelp(Phrase(en: "Write Markdown.", fr: "Écrire du Markdown.").spoken))
  var markdown = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The language of the messages. Left out: as the environment says.",
        fr: "La langue des messages. Omise : celle de l’environnement."
      ).spoken, valueName: "code"))
  var language: SpokenLanguage?

  func run() throws {
    let id = RuleID(rawValue: rule)
    guard let explanation = Explanation(id) else {
      Terminal.say(
        Phrase(en: "concord: there is no rule “\(rule)”", fr: "concord : il n’y a pas de règle « \(rule) »"),
        in: language?.rawValue)
      if let near = Likeness.best(rule, among: Checker.rules.map { $0.card.id.rawValue }) {
        Terminal.say(Phrase(en: "Did you mean \(near)?", fr: "Vouliez-vous dire \(near) ?"), in: language?.rawValue)
      } else {
        Terminal.say(
          Phrase(en: "concord rules lists them all.", fr: "concord rules les énumère toutes."), in: language?.rawValue)
      }
      throw Ending.usage
    }
    Terminal.write(Array(explanation.text(in: language?.rawValue ?? Terminal.language, markdown: markdown).utf8))
  }
}
