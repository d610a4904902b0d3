/// A rule as SARIF describes it (3.49): its card under the standard's headings.
enum SARIFRule {
  static func describe(_ id: RuleID, _ card: Card?, _ options: ReportOptions) -> JSONValue {
    guard let card else {
      return .members(("id", .string(id.rawValue)), ("properties", .members(("tags", .array([.string(id.family)])))))
    }
    let text = { (phrase: Phrase) in SARIFReport.message(options.text(phrase)) }
    let help = sections(card, options)
    return .members(
      ("id", .string(id.rawValue)),
      ("shortDescription", text(card.summary)),
      ("fullDescription", text(card.finds)),
      (
        "help",
        .members(
          ("text", .string(help.map { "\($0): \($1)" }.joined(separator: "\n\n"))),
          (
            "markdown",
            .string(help.map { "**\(Markdown.escape($0))** \(Markdown.escape($1))" }.joined(separator: "\n\n"))
          ))
      ),
      ("defaultConfiguration", .members(("level", .string(card.severity.gravest.map(SARIFReport.level) ?? "none")))),
      (
        "properties",
        .members(
          ("tags", .array(([id.family, card.kind.rawValue] + card.dimensions.map(\.rawValue)).map { .string($0) })),
          ("since", .string(card.since)),
          ("sources", .array(card.citations.map { .string($0.text) })))
      ))
  }

  private static func sections(_ card: Card, _ options: ReportOptions) -> [(String, String)] {
    var sections = [
      (options.text(Card.headings.finds), options.text(card.finds)),
      (options.text(Card.headings.why), options.text(card.why)),
      (options.text(Card.headings.mend), options.text(card.mend)),
      (options.text(Card.headings.waive), options.text(card.waive)),
    ]
    if !card.citations.isEmpty {
      let norms = card.citations.map { "\($0.text) (\(options.text($0.nature.phrase)))" }.joined(separator: "; ")
      sections.insert((options.text(Card.headings.norm), norms), at: 2)
    }
    return sections
  }
}
