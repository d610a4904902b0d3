import ArgumentParser
import Checker
import Diagnostics

/// `concord explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it finds, why it matters, which norm it serves, how to mend and when to waive it.",
    discussion: """
      Examples:
        concord explain data/retention-missing
        concord explain --language fr decisions/veto-by-partner
      """)

  @Argument(help: "The id of the rule, as messages show it.")
  var rule: String

  @Flag(help: "Write Markdown.")
  var markdown = false

  @Option(help: "The language: en or fr. Left out: as the environment says.")
  var language: String?

  func run() throws {
    let id = RuleID(rawValue: rule)
    guard let explanation = Explanation(id) else {
      Terminal.say(
        Phrase(en: "concord: there is no rule “\(rule)”", fr: "concord : il n’y a pas de règle « \(rule) »"),
        in: language)
      if let near = Likeness.best(rule, among: Checker.rules.map { $0.card.id.rawValue }) {
        Terminal.say(Phrase(en: "Did you mean \(near)?", fr: "Vouliez-vous dire \(near) ?"), in: language)
      } else {
        Terminal.say(
          Phrase(en: "concord rules lists them all.", fr: "concord rules les énumère toutes."), in: language)
      }
      throw Ending.usage
    }
    Terminal.write(Array(explanation.text(in: language ?? Terminal.language, markdown: markdown).utf8))
  }
}
