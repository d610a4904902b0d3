/// Checklists as data, for the formats `json`, `jsonl` and `sarif`. ``FindingsSchema`` documents every field.
enum ChecklistJSON {
  /// The checklists of a report; nil where none was asked for.
  static func values(_ report: Report, _ options: ReportOptions) -> [JSONValue]? {
    guard !report.checklists.isEmpty else { return nil }
    let fingerprints = Dictionary(
      zip(report.findings, Fingerprint.of(report.findings, sources: report.sources)),
      uniquingKeysWith: { first, _ in first })
    return report.checklists.map { value($0, fingerprints, options) }
  }

  private static func value(
    _ checklist: Checklist, _ fingerprints: [Diagnostic: String], _ options: ReportOptions
  ) -> JSONValue {
    let counts = Checklist.State.allCases.map { ($0.rawValue, JSONValue.integer(checklist.count($0)) as JSONValue?) }
    let parts = checklist.parts.map { part in
      JSONValue.members(
        ("family", .string(part.family)), ("name", .string(options.text(part.name))),
        ("items", .array(part.items.map { item($0, fingerprints, options) })))
    }
    return .members(
      ("agreement", .string(checklist.agreement)), ("version", .integer(checklist.version)),
      ("title", .string(options.text(checklist.title))), ("counts", .object(counts)), ("parts", .array(parts)))
  }

  private static func item(
    _ item: Checklist.Item, _ fingerprints: [Diagnostic: String], _ options: ReportOptions
  ) -> JSONValue {
    .members(
      ("rule", .string(item.rule.rawValue)), ("state", .string(item.state.rawValue)),
      ("fault", .string(options.text(item.fault))), ("task", item.task.map { .string(options.text($0)) }),
      ("findings", .array(item.findings.compactMap { fingerprints[$0] }.map { .string($0) })))
  }
}
