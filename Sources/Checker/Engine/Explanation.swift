import Diagnostics

/// What a rule is about, told in full: from its card and its examples, under fixed headings.
public struct Explanation: Sendable {
  let card: Card
  /// What the jurisdiction can set.
  public let parameters: [Parameter]
  /// A short example of the fault, as authored or as a picture of files; nil for a rule about more than one file.
  public let wrong: String?
  /// The same done right.
  public let right: String?

  /// The explanation of a rule; nil where no rule has this id.
  public init?(_ id: RuleID) {
    guard let rule = Checker.rule(id) else { return nil }
    card = rule.card
    parameters = rule.parameters
    let picture = (rule as? any PublisherRule.Type)?.picture
    wrong =
      picture?.wrong ?? Explanation.shown(rule.examples.first { $0.verdict == .flagged && !$0.fragment.isEmpty })
    right =
      picture?.right ?? Explanation.shown(rule.examples.first { $0.verdict == .clean && !$0.fragment.isEmpty })
  }

  /// The explanation as plain text or Markdown, in a language.
  public func text(in language: String, markdown: Bool = false, catalogue: Catalogue = .none) -> String {
    func say(_ phrase: Phrase) -> String { phrase.text(in: language, catalogue: catalogue) }
    func heading(_ phrase: Phrase) -> String { markdown ? "## \(say(phrase))\n\n" : "\(say(phrase).uppercased())\n" }
    func paragraph(_ text: String) -> String { (markdown ? text : Explanation.wrapped(text, "  ")) + "\n\n" }
    let headings = Card.headings
    var out = markdown ? "# \(card.id.rawValue)\n\n" : "\(card.id.rawValue)\n\n"
    out += paragraph(Explanation.sentence(say(card.summary)))
    out += heading(headings.finds) + paragraph(say(card.finds))
    out += heading(headings.why) + paragraph(Explanation.sentence(say(card.why)))
    out += heading(headings.norm)
    for citation in card.citations {
      out += (markdown ? "* " : "  ") + "\(citation.text) (\(say(citation.nature.phrase)))\n"
    }
    out += "\n"
    if let wrong { out += heading(headings.wrong) + example(wrong, markdown) }
    if let right { out += heading(headings.right) + example(right, markdown) }
    out += heading(headings.mend) + paragraph(Explanation.sentence(say(card.mend)))
    out += heading(headings.waive) + paragraph(say(card.waive))
    if !parameters.isEmpty {
      out += heading(Phrase(en: "What a jurisdiction can set", fr: "Ce qu’une juridiction peut régler"))
      for parameter in parameters {
        out += (markdown ? "* " : "  ") + "\(parameter.name) = \(parameter.standard): \(say(parameter.meaning))\n"
      }
    }
    while out.hasSuffix("\n\n") { out.removeLast() }
    return out
  }

  private func example(_ text: String, _ markdown: Bool) -> String {
    if markdown { return "```xml\n\(text)\n```\n\n" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined() + "\n"
  }

  /// The example without marks. Lines that are as in the specimen stand for themselves nowhere: an ellipsis replaces them,
  /// so that what matters is seen.
  private static func shown(_ example: Example?) -> String? {
    guard let example else { return nil }
    var shown: [String] = []
    let all = example.fragment.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    for (at, line) in all.enumerated() {
      let trimmed = line.drop { $0 == " " }
      guard !trimmed.isEmpty else { continue }
      let isFrame = at == 0 || at == all.count - 1
      if isFrame || line.contains("⟦") || line.contains("⟧") || !usual.contains(String(trimmed)) {
        shown.append(String(decoding: Marks.strip(line).bytes, as: UTF8.self))
      } else if shown.last.map({ !$0.hasSuffix("…") }) ?? true {
        shown.append(String(line.prefix { $0 == " " }) + "…")
      }
    }
    return shown.joined(separator: "\n")
  }

  private static let usual = Set(lines(Specimen.body))

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
  }

  /// With a capital and a full stop: cards are written to stand after "Help:" and "Why:" as well.
  private static func sentence(_ text: String) -> String {
    let capital = text.prefix(1).uppercased() + text.dropFirst()
    return ".!?".contains(capital.last ?? ".") ? capital : capital + "."
  }

  /// Lines of at most 88 characters.
  private static func wrapped(_ text: String, _ indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > 88 - indent.count {
        lines.append(indent + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(indent + line)
    return lines.joined(separator: "\n")
  }
}
