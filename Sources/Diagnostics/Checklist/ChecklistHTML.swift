/// A checklist as a section of the HTML report, with boxes to tick on paper.
enum ChecklistHTML {
  static func render(_ checklist: Checklist, _ number: Int, _ options: ReportOptions) -> String {
    let id = "checklist\(number)"
    var out = "<section class=\"checklist\" aria-labelledby=\"\(id)\">\n"
    out += "<h2 id=\"\(id)\" dir=\"auto\">\(Markup.escape(ChecklistWords.heading(checklist, options)))</h2>\n<p>"
    out += Markup.escape(options.text(ChecklistWords.version(checklist)) + Frame.colon(options)) + " "
    out += Markup.escape(options.text(ChecklistWords.counts(checklist))) + "</p>\n"
    for part in checklist.parts {
      out += "<h3>\(Markup.escape(options.text(part.name)))</h3>\n<ul>\n"
      for line in ChecklistLine.lines(part, options) { out += item(line, options) }
      out += done(part, options) + "</ul>\n"
    }
    return out + "</section>\n"
  }

  private static func item(_ line: ChecklistLine, _ options: ReportOptions) -> String {
    let isTicked = line.state == .waived || line.state == .done
    var out = "<li dir=\"auto\"><span aria-hidden=\"true\">\(isTicked ? "☑" : "☐")</span> "
    switch line.state {
    case .missing: out += "<strong>\(Markup.escape(options.text(ChecklistWords.missing)))</strong> "
    case .byHand: out += "<strong>\(Markup.escape(options.text(ChecklistWords.byHand)))</strong> "
    case .waived, .done: break
    }
    out += Markup.escape(line.text) + " <code dir=\"ltr\">\(Markup.escape(line.rule.rawValue))</code>"
    if let place = line.place { out += "<br><bdi dir=\"ltr\">\(Markup.escape(place))</bdi>" }
    if let help = line.help { out += "<br>\(Markup.escape(help))" }
    return out + "</li>\n"
  }

  private static func done(_ part: Checklist.Part, _ options: ReportOptions) -> String {
    let done = part.items(.done)
    guard !done.isEmpty else { return "" }
    var out =
      "<li><span aria-hidden=\"true\">☑</span> \(Markup.escape(options.text(ChecklistWords.done(done.count))))\n<ul>"
    for item in done { out += "<li>\(Markup.escape(options.text(item.fault)))</li>\n" }
    return out + "</ul></li>\n"
  }
}
