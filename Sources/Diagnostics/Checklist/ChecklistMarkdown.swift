/// A checklist as a task list in Markdown.
enum ChecklistMarkdown {
  static func render(_ checklist: Checklist, _ options: ReportOptions) -> String {
    var out = "\n## " + Markdown.escape(ChecklistWords.heading(checklist, options)) + "\n\n"
    out += Markdown.escape(options.text(ChecklistWords.version(checklist))) + Frame.colon(options) + " "
    out += Markdown.escape(options.text(ChecklistWords.counts(checklist))) + "\n"
    for part in checklist.parts {
      out += "\n### " + Markdown.escape(options.text(part.name)) + "\n\n"
      for line in ChecklistLine.lines(part, options) { out += item(line, options) }
      let done = part.items(.done)
      guard !done.isEmpty else { continue }
      out += "* [x] " + Markdown.escape(options.text(ChecklistWords.done(done.count))) + "\n"
      for item in done {
        out += "  * " + Markdown.escape(options.text(item.fault)) + " " + Markdown.code(item.rule.rawValue) + "\n"
      }
    }
    return out
  }

  private static func item(_ line: ChecklistLine, _ options: ReportOptions) -> String {
    var out = "* [\(line.state == .waived ? "x" : " ")] "
    switch line.state {
    case .missing: out += "**" + Markdown.escape(options.text(ChecklistWords.missing)) + "** "
    case .byHand: out += "**" + Markdown.escape(options.text(ChecklistWords.byHand)) + "** "
    case .waived, .done: break
    }
    out += Markdown.escape(line.text) + " " + Markdown.code(line.rule.rawValue) + "\n"
    if let place = line.place { out += "  * " + Markdown.code(place) + "\n" }
    if let help = line.help { out += "  * " + Markdown.escape(help) + "\n" }
    return out
  }
}
