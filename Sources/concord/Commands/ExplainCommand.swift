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
      Terminal.say("concord: there is no rule “\(rule)”")
      if let near = Likeness.best(rule, among: Checker.rules.map { $0.card.id.rawValue }) {
        Terminal.say("Did you mean \(near)?")
      } else {
        Terminal.say("concord rules lists them all.")
      }
      throw Ending.usage
    }
    Terminal.write(Array(explanation.text(in: language ?? Terminal.language, markdown: markdown).utf8))
  }
}
