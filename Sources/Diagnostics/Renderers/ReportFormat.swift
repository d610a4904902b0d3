/// The forms in which a report can be had: one case and one file each.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// One JSON document; its schema is ``FindingsSchema``.
  case json
  /// One JSON object a line: the report's frame, then its findings.
  case jsonl
  /// SARIF 2.1.0, for code-scanning dashboards.
  case sarif
  /// Workflow commands that GitHub shows beside the lines of a change.
  case github
  /// JUnit XML, for continuous integration.
  case junit
  /// Markdown, for comments and issues.
  case markdown
  /// One HTML file without script, to be mailed and printed.
  case html

  /// The report in this form, in UTF-8, ending with a newline.
  public func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    let text =
      switch self {
      case .text: TextReport.render(report, options)
      case .json: JSONReport.render(report, options)
      case .jsonl: JSONLinesReport.render(report, options)
      case .sarif: SARIFReport.render(report, options)
      case .github: GitHubReport.render(report, options)
      case .junit: JUnitReport.render(report, options)
      case .markdown: MarkdownReport.render(report, options)
      case .html: HTMLReport.render(report, options)
      }
    return Array(text.utf8)
  }
}
