import ArgumentParser
import Checker
import Diagnostics
import Publishing

/// `concord rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of the checker.",
    discussion: """
      Examples:
        concord rules
        concord rules --family data
        concord rules --format json > rules.json
      """)

  /// The forms of the list.
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

  @Option(help: "Only the rules of this family.")
  var family: String?

  @Option(help: "The form of the list: text, json, markdown.")
  var format: Form = .text

  @Option(help: "The language: en or fr. Left out: as the environment says.")
  var language: String?

  func run() throws {
    let rules = RuleList.rules(family: family)
    if let family, rules.isEmpty {
      let families = RuleList.families.joined(separator: ", ")
      Terminal.say(
        Phrase(
          en: "concord: there is no family “\(family)”; families are \(families)",
          fr: "concord : il n’y a pas de famille « \(family) » ; les familles sont \(families)"), in: language)
      throw Ending.usage
    }
    let language = language ?? Terminal.language
    switch format {
    case .text: Terminal.write(Array(RuleList.text(rules, in: language).utf8))
    case .markdown: Terminal.write(Array(RuleList.markdown(rules, in: language).utf8))
    case .json: Terminal.write(RuleListJSON.document(rules))
    }
  }
}
