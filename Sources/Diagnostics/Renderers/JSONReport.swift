/// The report as one JSON document; ``FindingsSchema`` documents every field.
enum JSONReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let checklists = ChecklistJSON.values(report, options).map(JSONValue.array)
    let members =
      frame(report, options) + [
        ("findings", .array(findings(report, options))), ("checklists", checklists),
      ]
    return JSONValue.object(members).pretty + "\n"
  }

  /// What stands once per report.
  static func frame(_ report: Report, _ options: ReportOptions) -> [(String, JSONValue?)] {
    var counts = Severity.allCases.reversed().map { ($0.rawValue, JSONValue.integer(report.count($0)) as JSONValue?) }
    counts.append(("waived", .integer(report.waivedCount)))
    return [
      ("format", "concord-findings"),
      ("formatVersion", 1),
      ("tool", .members(("name", "Concord"), ("version", .string(report.version)))),
      ("stage", .string(report.stage.rawValue)),
      ("asOf", .string(report.asOf)),
      ("language", .string(options.language)),
      ("counts", .object(counts)),
      ("checked", .array(report.checked.map { .string(options.text($0)) })),
      ("notChecked", .array(report.notChecked.map { .string(options.text($0)) })),
    ]
  }

  /// The findings, each with all that is known of it.
  static func findings(_ report: Report, _ options: ReportOptions) -> [JSONValue] {
    zip(report.findings, Fingerprint.of(report.findings, sources: report.sources)).map { finding, fingerprint in
      .object(members(finding, fingerprint, report, options))
    }
  }

  private static func members(
    _ finding: Diagnostic, _ fingerprint: String, _ report: Report, _ options: ReportOptions
  ) -> [(String, JSONValue?)] {
    let text = { (phrase: Phrase?) in phrase.map { JSONValue.string(options.text($0)) } }
    let card = report.cards[finding.rule]
    return [
      ("rule", .string(finding.rule.rawValue)),
      ("kind", .string(finding.kind.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("path", finding.range.map { .string($0.path) }),
      ("start", finding.range.map { position($0.start) }),
      ("end", finding.range.map { position($0.end) }),
      ("agreement", finding.agreement.map { .string($0) }),
      ("version", finding.version.map { .integer($0) }),
      ("place", text(finding.place)),
      ("message", text(finding.message)),
      ("label", text(finding.label)),
      ("help", text(finding.help)),
      ("why", text(finding.why)),
      ("citations", card.map { .array($0.citations.map(citation)) }),
      ("dimensions", card.map { .array($0.dimensions.map { .string($0.rawValue) }) }),
      ("fixes", .array(finding.fixes.map { fix($0, options) })),
      ("waivedBy", finding.waivedBy.map { .string($0) }),
      ("fingerprint", .string(fingerprint)),
    ]
  }

  private static func position(_ position: Position) -> JSONValue {
    .members(
      ("line", .integer(position.line)), ("column", .integer(position.column)), ("offset", .integer(position.offset)))
  }

  private static func citation(_ citation: Citation) -> JSONValue {
    var jurisdiction: JSONValue?
    if case .bindingLaw(let name) = citation.nature { jurisdiction = .string(name) }
    return .members(
      ("source", .string(citation.source)), ("locator", .string(citation.locator)),
      ("nature", .string(citation.nature.code)), ("jurisdiction", jurisdiction))
  }

  private static func fix(_ fix: Fix, _ options: ReportOptions) -> JSONValue {
    let edits = fix.edits.map { edit in
      JSONValue.members(
        ("start", .integer(edit.range.lowerBound)), ("end", .integer(edit.range.upperBound)),
        ("replacement", .string(edit.replacement)))
    }
    return .members(
      ("title", .string(options.text(fix.title))), ("grade", .string(fix.grade.rawValue)), ("edits", .array(edits)))
  }
}
