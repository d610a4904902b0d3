/// The report as JUnit XML: a suite per file, a case per finding. Findings at or above the fail level are failures, the
/// others pass and say so in their output, waived ones are skipped; a file without findings has one passing case.
enum JUnitReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let byPath = Dictionary(grouping: report.findings) { $0.range?.path ?? "" }
    let paths = Set(byPath.keys).union(report.sources.keys).sorted()
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<testsuites" + Markup.attribute("name", "Concord \(report.version)")
    out += totals(report.findings, cases: paths.reduce(0) { $0 + max(1, byPath[$1]?.count ?? 0) }, options) + ">\n"
    for path in paths { out += suite(path, byPath[path] ?? [], report, options) }
    return out + "</testsuites>\n"
  }

  private static func isFailure(_ finding: Diagnostic, _ options: ReportOptions) -> Bool {
    finding.waivedBy == nil && finding.severity >= options.failOn
  }

  private static func totals(_ findings: [Diagnostic], cases: Int, _ options: ReportOptions) -> String {
    Markup.attribute("tests", "\(cases)")
      + Markup.attribute("failures", "\(findings.count { isFailure($0, options) })")
      + Markup.attribute("errors", "0")
  }

  private static func suite(
    _ path: String, _ findings: [Diagnostic], _ report: Report, _ options: ReportOptions
  ) -> String {
    let name = path.isEmpty ? options.text(Frame.noFile) : path
    var out = "  <testsuite" + Markup.attribute("name", name)
    out += totals(findings, cases: max(1, findings.count), options)
    out += Markup.attribute("skipped", "\(findings.count { $0.waivedBy != nil })") + ">\n"
    if findings.isEmpty {
      out += "    <testcase" + Markup.attribute("classname", name)
      out += Markup.attribute("name", options.text(Frame.none)) + "/>\n"
    }
    for finding in findings { out += testcase(name, finding, report, options) }
    return out + "  </testsuite>\n"
  }

  private static func testcase(
    _ name: String, _ finding: Diagnostic, _ report: Report, _ options: ReportOptions
  ) -> String {
    let line = finding.range.map { " (\(options.text(Frame.line).lowercased()) \($0.start.line))" } ?? ""
    var out = "    <testcase" + Markup.attribute("classname", name)
    out += Markup.attribute("name", finding.rule.rawValue + line) + ">"
    let sentence = TextReport.sentence(finding, options)
    let detail = details(finding, report, options)
    if let office = finding.waivedBy {
      let text = options.text(Frame.waivedBy) + Frame.colon(options) + " " + office
      out += "<skipped" + Markup.attribute("message", text) + "/>"
    } else if isFailure(finding, options) {
      out += "<failure" + Markup.attribute("type", finding.severity.rawValue) + Markup.attribute("message", sentence)
      out += ">" + Markup.escape(detail) + "</failure>"
    } else {
      let text = options.text(Frame.name(finding.severity)) + Frame.colon(options) + " " + sentence + "\n" + detail
      out += "<system-out>" + Markup.escape(text) + "</system-out>"
    }
    return out + "</testcase>\n"
  }

  private static func details(_ finding: Diagnostic, _ report: Report, _ options: ReportOptions) -> String {
    var lines: [String] = []
    if let range = finding.range { lines.append("\(range.path):\(range.start.line):\(range.start.column)") }
    for (label, text) in TextReport.labelled(finding, report, options) {
      lines.append(label + Frame.colon(options) + " " + text)
    }
    return lines.joined(separator: "\n")
  }
}
