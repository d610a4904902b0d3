/// The report as workflow commands: `::error file=…,line=…,col=…,title=…::message`.
///
/// GitHub shows ten annotations of a kind and step: so ten are written at most, the gravest first, and where there are
/// more the tenth says how many. Those left out follow as plain lines of the log, so that none is lost; then checklists, and
/// the summary.
enum GitHubReport {
  private static let limit = 10

  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let standing = report.findings.filter { $0.waivedBy == nil }
    var out = ""
    var rest: [Diagnostic] = []
    for command in ["error", "warning", "notice"] {
      let findings = standing.filter { self.command($0.severity) == command }
        .enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
      let shown = findings.count > limit ? findings.prefix(limit - 1) : findings[...]
      for finding in shown { out += annotation(command, finding, options) + "\n" }
      if shown.count < findings.count {
        out += "::\(command)::" + message(options.text(Frame.andMore("\(findings.count - shown.count)"))) + "\n"
        rest += findings.dropFirst(shown.count)
      }
    }
    for finding in rest { out += line(finding, options) + "\n" }
    for checklist in report.checklists {
      out += "::group::" + message(ChecklistWords.heading(checklist, options)) + "\n"
      out += ChecklistText.render(checklist, options, Paint(isOn: false)) + "::endgroup::\n"
    }
    return out + Glyph.plain(Summary.line(report, options)) + "\n"
  }

  /// A finding as a plain line: `path:84:7: error data/retention-missing: sentence`.
  private static func line(_ finding: Diagnostic, _ options: ReportOptions) -> String {
    let place = finding.range.map { "\($0.path):\($0.start.line):\($0.start.column): " } ?? ""
    let sentence = TextReport.sentence(finding, options)
    return Glyph.plain(
      place + options.text(Frame.name(finding.severity)) + " \(finding.rule)" + Frame.colon(options) + " " + sentence)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .fatal, .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  private static func annotation(_ command: String, _ finding: Diagnostic, _ options: ReportOptions) -> String {
    var properties: [String] = []
    if let range = finding.range {
      properties.append("file=" + property(range.path))
      properties.append("line=\(range.start.line)")
      properties.append("endLine=\(range.end.line)")
      if range.start.line == range.end.line {
        // The end is inclusive here.
        properties.append("col=\(range.start.column)")
        properties.append("endColumn=\(max(range.start.column, range.end.column - 1))")
      }
    }
    properties.append("title=" + property(finding.rule.rawValue))
    var text = TextReport.sentence(finding, options)
    if let help = finding.help {
      text += "\n" + options.text(Frame.help) + Frame.colon(options) + " " + options.text(help)
    }
    return "::\(command) " + properties.joined(separator: ",") + "::" + message(text)
  }

  /// Line ends and percent signs have a meaning in commands.
  private static func message(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Properties end with colons and commas too.
  private static func property(_ text: String) -> String {
    var out = ""
    for scalar in message(text).unicodeScalars {
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
