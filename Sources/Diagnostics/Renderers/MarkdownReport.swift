/// The report in Markdown (CommonMark with tables), for comments on a change and for issues.
enum MarkdownReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    var out = "# " + options.text(Frame.title) + "\n\n" + Markdown.escape(Summary.line(report, options)) + "\n"
    if !report.findings.isEmpty { out += "\n" + table(report, options) }
    for group in FileGroup.groups(report.findings, repeats: options.repeats) {
      out += "\n## " + (group.path.isEmpty ? options.text(Frame.noFile) : Markdown.code(group.path)) + "\n\n"
      for finding in group.shown { out += item(finding, report, options) }
      for rest in group.rest { out += "* … " + Markdown.escape(rest.text(options)) + "\n" }
    }
    for checklist in report.checklists { out += ChecklistMarkdown.render(checklist, options) }
    return out
  }

  private static func table(_ report: Report, _ options: ReportOptions) -> String {
    var out = "| \(options.text(Frame.severity)) | \(options.text(Frame.number)) |\n| --- | ---: |\n"
    for severity in Severity.allCases.reversed() {
      out += "| \(Markdown.escape(options.text(Frame.name(severity)))) | \(report.count(severity)) |\n"
    }
    return out + "| \(Markdown.escape(options.text(Frame.waived))) | \(report.waivedCount) |\n"
  }

  private static func item(_ finding: Diagnostic, _ report: Report, _ options: ReportOptions) -> String {
    let name = finding.waivedBy == nil ? Frame.name(finding.severity) : Frame.waived
    var out = "* **" + Markdown.escape(options.text(name)) + "** " + Markdown.code(finding.rule.rawValue)
    if let start = finding.range?.start {
      out += " · \(options.text(Frame.line).lowercased()) \(start.line):\(start.column)"
    }
    out += "  \n  " + Markdown.escape(TextReport.sentence(finding, options)) + "\n"
    if finding.waivedBy == nil, let range = finding.range, let source = report.sources[range.path],
      let excerpt = Excerpt(source, range, width: options.width)
    {
      out += "\n" + Markdown.fenced(excerpt.before + excerpt.marked + excerpt.after, indent: "  ") + "\n"
    }
    for (label, text) in TextReport.labelled(finding, report, options) {
      out += "  * " + Markdown.escape(label) + Frame.colon(options) + " " + Markdown.escape(text) + "\n"
    }
    return out
  }
}
