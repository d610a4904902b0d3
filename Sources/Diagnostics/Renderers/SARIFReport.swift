/// The report as SARIF 2.1.0 (OASIS), for dashboards of code scanning. Section numbers are those of the standard.
enum SARIFReport {
  /// The symbolic folder to which all URIs are relative (3.4.4); readers know this name as the root of the sources.
  private static let root = "%SRCROOT%"

  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let run = JSONValue.members(
      ("tool", .members(("driver", driver(report, options)))),
      ("columnKind", "unicodeCodePoints"),
      ("originalUriBaseIds", .object([(root, .members(("description", message("The folder of the registry"))))])),
      ("invocations", .array([.members(("executionSuccessful", .bool(true)))])),
      ("results", .array(results(report, options))),
      (
        "properties",
        .members(
          ("stage", .string(report.stage.rawValue)), ("asOf", .string(report.asOf)),
          ("notChecked", .array(report.notChecked.map { .string(options.text($0)) })),
          ("checklists", ChecklistJSON.values(report, options).map(JSONValue.array)))
      ))
    let log = JSONValue.members(
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", .array([run])))
    return log.pretty + "\n"
  }

  private static func driver(_ report: Report, _ options: ReportOptions) -> JSONValue {
    .members(
      ("name", "Concord"),
      ("version", .string(report.version)),
      ("language", .string(options.language)),
      ("rules", .array(rules(report).map { SARIFRule.describe($0, report.cards[$0], options) })))
  }

  /// Rules with a card, and those that only occur, in order of their names; results point into this list.
  private static func rules(_ report: Report) -> [RuleID] {
    Set(report.cards.keys).union(report.findings.map(\.rule)).sorted()
  }

  private static func results(_ report: Report, _ options: ReportOptions) -> [JSONValue] {
    let index = Dictionary(uniqueKeysWithValues: rules(report).enumerated().map { ($1, $0) })
    let fingerprints = Fingerprint.of(report.findings, sources: report.sources)
    return zip(report.findings, fingerprints).map { finding, fingerprint in
      .members(
        ("ruleId", .string(finding.rule.rawValue)),
        ("ruleIndex", index[finding.rule].map { .integer($0) }),
        ("level", .string(level(finding.severity))),
        ("message", message(TextReport.sentence(finding, options))),
        ("locations", location(finding, report).map { .array([$0]) }),
        ("partialFingerprints", .members(("concordFinding/v1", .string(fingerprint)))),
        ("fixes", fixes(finding, report, options)),
        ("suppressions", finding.waivedBy.map { .array([suppression($0)]) }),
        (
          "properties",
          .members(
            ("kind", .string(finding.kind.rawValue)), ("severity", .string(finding.severity.rawValue)),
            ("help", finding.help.map { .string(options.text($0)) }),
            ("why", finding.why.map { .string(options.text($0)) }))
        ))
    }
  }

  /// SARIF knows error, warning and note (3.27.10).
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .fatal, .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private static func location(_ finding: Diagnostic, _ report: Report) -> JSONValue? {
    let logical = finding.agreement.map { id -> JSONValue in
      let name = finding.version.map { "\(id)/\($0)" } ?? id
      return .array([.members(("name", .string(name)), ("kind", "agreement"))])
    }
    guard finding.range != nil || logical != nil else { return nil }
    let physical = finding.range.map { range in
      JSONValue.members(
        ("artifactLocation", artefact(range.path)), ("region", region(range.start, range.end)))
    }
    return .members(("physicalLocation", physical), ("logicalLocations", logical))
  }

  private static func region(_ start: Position, _ end: Position) -> JSONValue {
    .members(
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)), ("endLine", .integer(end.line)),
      ("endColumn", .integer(end.column)))
  }

  private static func artefact(_ path: String) -> JSONValue {
    .members(("uri", .string(uri(path))), ("uriBaseId", .string(root)))
  }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and `/` in percent form.
  static func uri(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }

  /// Edits as replacements (3.57); only where the file is at hand to turn bytes into lines and columns.
  private static func fixes(_ finding: Diagnostic, _ report: Report, _ options: ReportOptions) -> JSONValue? {
    guard !finding.fixes.isEmpty, let path = finding.range?.path, let source = report.sources[path] else { return nil }
    return .array(
      finding.fixes.map { fix in
        let replacements = fix.edits.map { edit -> JSONValue in
          let range = source.range(edit.range)
          return .members(
            ("deletedRegion", region(range.start, range.end)),
            ("insertedContent", .members(("text", .string(edit.replacement)))))
        }
        let change = JSONValue.members(
          ("artifactLocation", artefact(path)), ("replacements", .array(replacements)))
        return .members(
          ("description", message(options.text(fix.title))), ("artifactChanges", .array([change])))
      })
  }

  /// A waiver stands in the agreement itself (3.35.2).
  private static func suppression(_ office: String) -> JSONValue {
    .members(("kind", "inSource"), ("status", "accepted"), ("justification", .string(office)))
  }

  static func message(_ text: String) -> JSONValue { .members(("text", .string(text))) }
}
