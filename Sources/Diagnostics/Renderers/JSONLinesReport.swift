/// The report as JSON Lines: first a line of `"type":"report"` with the frame, then one of `"type":"finding"` each, then
/// one of `"type":"checklist"` for each agreement that is about to be signed.
enum JSONLinesReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let frame = JSONValue.object([("type", "report")] + JSONReport.frame(report, options))
    let findings = JSONReport.findings(report, options).map { typed($0, "finding") }
    let checklists = (ChecklistJSON.values(report, options) ?? []).map { typed($0, "checklist") }
    return ([frame] + findings + checklists).map { $0.compact + "\n" }.joined()
  }

  private static func typed(_ value: JSONValue, _ type: String) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object([("type", .string(type))] + members)
  }
}
