/// The report as JUnit XML: a suite per file, a case per finding. Findings at or above the fail level are failures, the
/// others pass and say so in their output, waived ones are skipped; a file without findings has one passing case. A
/// checklist is a suite of its own, see ``JUnitChecklist``.
enum JUnitReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let byPath = Dictionary(grouping: report.findings) { $0.range?.path ?? "" }
    let paths = Set(byPath.keys).union(report.sources.keys).sorted()
    let suites =
      paths.map { suite($0, byPath[$0] ?? [], report, options) }
      + report.checklists.map { JUnitChecklist.suite($0, options) }
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<testsuites" + Markup.attribute("name", "Concord \(report.version)")
    out += totals(suites.flatMap(\.cases)) + ">\n"
    for suite in suites { out += suite.text }
    return out + "</testsuites>\n"
  }

  /// A suite with its cases.
  struct Suite {
    let name: String
    let cases: [Case]

    var text: String {
      var out = "  <testsuite" + Markup.attribute("name", name) + totals(cases)
      out += Markup.attribute("skipped", "\(cases.count { $0.isSkipped })") + ">\n"
      for testcase in cases { out += testcase.text(name) }
      return out + "  </testsuite>\n"
    }
  }

  /// A case, and how it ended.
  struct Case {
    enum Ending {
      case passed(saying: String?)
      case failed(type: String, message: String, detail: String)
      case skipped(message: String)
    }

    let name: String
    let ending: Ending

    var isFailure: Bool { if case .failed = ending { true } else { false } }
    var isSkipped: Bool { if case .skipped = ending { true } else { false } }

    func text(_ suite: String) -> String {
      let start = "    <testcase" + Markup.attribute("classname", suite) + Markup.attribute("name", name)
      switch ending {
      case .passed(nil): return start + "/>\n"
      case .passed(let words?):
        return start + "><system-out>" + Markup.escape(words) + "</system-out></testcase>\n"
      case .failed(let type, let message, let detail):
        return start + "><failure" + Markup.attribute("type", type) + Markup.attribute("message", message) + ">"
          + Markup.escape(detail) + "</failure></testcase>\n"
      case .skipped(let message):
        return start + "><skipped" + Markup.attribute("message", message) + "/></testcase>\n"
      }
    }
  }

  private static func totals(_ cases: [Case]) -> String {
    Markup.attribute("tests", "\(cases.count)") + Markup.attribute("failures", "\(cases.count { $0.isFailure })")
      + Markup.attribute("errors", "0")
  }

  private static func suite(
    _ path: String, _ findings: [Diagnostic], _ report: Report, _ options: ReportOptions
  ) -> Suite {
    let none = Case(name: options.text(Frame.none), ending: .passed(saying: nil))
    return Suite(
      name: path.isEmpty ? options.text(Frame.noFile) : path,
      cases: findings.isEmpty ? [none] : findings.map { testcase($0, report, options) })
  }

  private static func testcase(_ finding: Diagnostic, _ report: Report, _ options: ReportOptions) -> Case {
    let line = finding.range.map { " (\(options.text(Frame.line).lowercased()) \($0.start.line))" } ?? ""
    let sentence = TextReport.sentence(finding, options)
    let detail = details(finding, report, options)
    let ending: Case.Ending =
      if let office = finding.waivedBy {
        .skipped(message: options.text(Frame.waivedBy) + Frame.colon(options) + " " + office)
      } else if finding.severity >= options.failOn {
        .failed(type: finding.severity.rawValue, message: sentence, detail: detail)
      } else {
        .passed(
          saying: options.text(Frame.name(finding.severity)) + Frame.colon(options) + " " + sentence + "\n" + detail)
      }
    return Case(name: finding.rule.rawValue + line, ending: ending)
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
