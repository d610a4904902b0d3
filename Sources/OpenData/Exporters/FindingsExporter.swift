import Diagnostics
import Formats
import Registry
import XML

/// What the checks found and is published beside the agreements: open points, and what is accepted with reasons.
/// ``OpenPointsSchema`` documents every member.
///
/// ```json
/// { "format": "concord-open-points", "formatVersion": 1, "asOf": "2026-11-21", "languages": ["en", "fr"],
///   "findings": [{ "rule": "term/longer-than-cap", "kind": "substance", "severity": "warning",
///     "agreement": "boundary-geodata", "version": 2, "current": true, "file": "boundary-geodata/2.xml", "line": 712,
///     "place": { "en": "Term", "fr": "Durée" }, "message": { "en": "ends after six years", "fr": "…" },
///     "waivedBy": "Legal Directorate", "waiver": { "date": "2025-03-02", "expires": "2027-03-02",
///       "office": { "en": "Legal Directorate" }, "justification": { "en": "…" } } }] }
/// ```
/// `current` says whether the version is the one that applies on the day; a finding without an agreement is about the
/// registry as a whole. A finding without `waivedBy` is open.
enum FindingsExporter: Exporter {
  static let summary = "What the checks found, open or accepted with reasons, in every version, as JSON."

  static let path = "data/findings.json"

  static func jobs(_ export: Export) -> [ExportJob] {
    [
      ExportJob(path: path) { document(export) },
      ExportJob(path: "schema/open-points.schema.json") { Array(OpenPointsSchema.text.utf8) },
    ]
  }

  private static func document(_ export: Export) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("format", "concord-open-points")
      json.member("formatVersion", 1)
      json.member("asOf", export.day.description)
      json.member("languages", ["en", "fr"])
      json.array("findings") { json in
        for finding in published(export) { write(finding, export, &json) }
      }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  /// What pages show: nothing for authors alone, and nothing about agreements of which only a tombstone is left.
  private static func published(_ export: Export) -> [Diagnostic] {
    let register = export.register
    let shown = Set(
      register.agreements.filter { register.status(of: $0, asOf: export.day) != .withdrawn }.map(\.id))
    return export.findings.filter { finding in
      guard finding.severity >= .warning else { return false }
      guard let agreement = finding.agreement else { return true }
      return shown.contains(agreement)
    }.sorted()
  }

  private static func write(_ finding: Diagnostic, _ export: Export, _ json: inout JSONWriter) {
    let series = finding.agreement.flatMap { export.register.agreement($0) }
    json.object { json in
      json.member("rule", finding.rule.rawValue)
      json.member("kind", finding.kind.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("agreement", finding.agreement)
      json.member("version", finding.version)
      if let version = finding.version, let current = series?.current(asOf: export.day) {
        json.member("current", version == current.version)
      }
      if let range = finding.range {
        json.member("file", file(range.path, of: finding.agreement))
        json.member("line", range.start.line)
      }
      IndependenceJSON.phrase("place", finding.place, &json)
      IndependenceJSON.phrase("message", finding.message, &json)
      IndependenceJSON.phrase("help", finding.help, &json)
      IndependenceJSON.phrase("why", finding.why, &json)
      json.member("waivedBy", finding.waivedBy)
      if let version = series?.versions.first(where: { $0.version == finding.version }),
        let waiver = waiver(of: finding, in: version, export.day)
      {
        self.write(waiver, &json)
      }
    }
  }

  private static func write(_ waiver: Waiver, _ json: inout JSONWriter) {
    json.object("waiver") { json in
      json.member("date", waiver.date.description)
      json.member("expires", waiver.expires.description)
      IndependenceJSON.text("office", waiver.office, &json)
      IndependenceJSON.text("justification", waiver.justification, &json)
    }
  }

  /// The waiver that covers a waived finding: of its rule and office, not expired, of the part in which it stands.
  private static func waiver(of finding: Diagnostic, in version: Agreement, _ day: Day) -> Waiver? {
    guard let office = finding.waivedBy else { return nil }
    return version.waivers.first { waiver in
      guard waiver.rule == finding.rule.rawValue, waiver.expires >= day, waiver.office.text("en") == office else {
        return false
      }
      guard let target = waiver.target else { return true }
      guard let offset = finding.range?.start.offset else { return false }
      return version.element.subtree.contains { $0[SchemaNames.id] == target && $0.range.contains(offset) }
    }
  }

  /// The file as it stands in the folder of the registry; where that folder lies does not belong into the data.
  private static func file(_ path: String, of agreement: String?) -> String {
    let names = path.split(separator: "/").map { String($0) }
    guard let folder = names.dropLast().last, folder == agreement || folder == "codelists" else {
      return names.last ?? path
    }
    return names.suffix(2).joined(separator: "/")
  }
}
