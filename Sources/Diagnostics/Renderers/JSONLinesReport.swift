/// The report as JSON Lines: first a line of `"type":"report"` with the frame, then one of `"type":"finding"` each.
enum JSONLinesReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let frame = JSONValue.object([("type", "report")] + JSONReport.frame(report, options))
    let findings = JSONReport.findings(report, options).map { finding -> JSONValue in
      guard case .object(let members) = finding else { return finding }
      return .object([("type", "finding")] + members)
    }
    return ([frame] + findings).map { $0.compact + "\n" }.joined()
  }
}
