import Diagnostics

/// The catalogue of rules, to read and to process.
public enum RuleList {
  /// The rules of a family, or all, by id.
  public static func rules(family: String?) -> [any Rule.Type] {
    Checker.rules.filter { family == nil || $0.card.id.family == family }
  }

  /// The families, sorted.
  public static var families: [String] { Set(Checker.rules.map { $0.card.id.family }).sorted() }

  /// One rule a line: id, gravest severity, summary.
  public static func text(_ rules: [any Rule.Type], in language: String) -> String {
    let width = rules.map { $0.card.id.rawValue.count }.max() ?? 0
    var out = ""
    for rule in rules {
      let card = rule.card
      let id = card.id.rawValue.padded(to: width)
      let severity = (card.severity.gravest?.rawValue ?? "").padded(to: 7)
      out += "\(id)  \(severity)  \(card.summary.text(in: language))\n"
    }
    return out + (language == "fr" ? "\(rules.count) règles\n" : "\(rules.count) rules\n")
  }

  /// A table in Markdown, family by family.
  public static func markdown(_ rules: [any Rule.Type], in language: String) -> String {
    var out = ""
    for family in Set(rules.map { $0.card.id.family }).sorted() {
      out += "## \(family)\n\n| rule | kind | severity | summary |\n|---|---|---|---|\n"
      for rule in rules where rule.card.id.family == family {
        let card = rule.card
        let summary = card.summary.text(in: language).replacing("|", with: "\\|")
        out +=
          "| `\(card.id.rawValue)` | \(card.kind.rawValue) | \(card.severity.gravest?.rawValue ?? "") | \(summary) |\n"
      }
      out += "\n"
    }
    return out
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
