import Comparison
import Formats
import Registry

/// The one file at a fixed address that names all others: `data/index.json`.
///
/// ```json
/// { "schemaVersion": "1.0", "asOf": "2026-11-21", "lastChange": "2026-11-17", "languages": ["en", "fr", "ar"],
///   "bulk": [{ "jsonl": "data/agreements.jsonl", "xml": "data/agreements.xml", "agreements": 21 }],
///   "findings": "data/findings.json", "independence": "data/independence.json", "digests": "SHA256SUMS",
///   "resources": [{ "path": "data/calendar.json", "mediaType": "application/json" }],
///   "agreements": [{ "id": "election-security", "status": "active", "versions": [{ "version": 1 }] }] }
/// ```
/// `lastChange` is the day on which something last happened, `asOf` the day of the export. `resources` are all files of
/// the open data that the other members do not name.
struct RegistryIndex {
  static let path = "data/index.json"

  let export: Export
  /// The paths of all files of the open data.
  let paths: [String]

  var document: [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { members(&$0) }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private func members(_ json: inout JSONWriter) {
    let bulk = BulkExporter.files(export)
    json.member("schemaVersion", RecordSchema.version)
    json.member("asOf", export.day.description)
    json.member("lastChange", export.chronicle.changes.first?.day.description)
    json.member("languages", export.register.languages)
    json.array("bulk") { json in
      for part in bulk {
        json.object { json in
          json.member("jsonl", part.jsonLines)
          json.member("xml", part.xml)
          json.member("agreements", part.agreements)
        }
      }
    }
    json.member("findings", FindingsExporter.path)
    json.member("independence", "data/independence.json")
    json.member("digests", "SHA256SUMS")
    let named = Set(bulk.flatMap { [$0.jsonLines, $0.xml] } + [FindingsExporter.path, "data/independence.json"])
    json.array("resources") { json in
      for path in paths where !path.hasPrefix("data/agreements/") && !named.contains(path) && path != Self.path {
        json.object { json in
          json.member("path", path)
          json.member("mediaType", Self.mediaType(path))
        }
      }
    }
    json.array("agreements") { json in
      for series in export.register.agreements { json.object { entry(series, &$0) } }
    }
  }

  private func entry(_ series: AgreementSeries, _ json: inout JSONWriter) {
    let versions = export.versions(of: series)
    json.member("id", series.id)
    json.member("status", export.register.status(of: series, asOf: export.day).rawValue)
    let title = versions.isEmpty ? series.tombstone?.title : series.current(asOf: export.day)?.title
    json.object("title") { json in
      for (language, text) in title?.all ?? [] { json.member(language, text) }
    }
    json.member("json", "data/agreements/\(series.id).json")
    json.array("versions") { json in for version in versions { json.object { self.version(version, &$0) } } }
    let pairs = versions.isEmpty ? [] : Comparison.pairs(of: series)
    if !pairs.isEmpty {
      json.member(
        "comparisons",
        pairs.map { "data/agreements/\(series.id)/compare/\($0.from.version)-\($0.to.version).json" })
    }
    json.member("independence", IndependenceExporter.path(of: series, export))
    if series.record != nil { json.member("record", "data/agreements/\(series.id)/record.xml") }
    let documents = export.documents(of: series)
    guard !documents.isEmpty else { return }
    json.array("documents") { json in
      for (path, file) in documents {
        json.object { json in
          json.member("path", path)
          json.member("mediaType", DocumentFormat(fileName: file.name)?.mediaTypes.first)
          json.member("bytes", file.bytes)
          json.member("sha256", file.sha256)
        }
      }
    }
  }

  private func version(_ version: Agreement, _ json: inout JSONWriter) {
    let path = "data/agreements/\(version.id)/v\(version.version)"
    json.member("version", version.version)
    json.member("kind", version.kind.value)
    json.member("json", path + ".json")
    json.member("xml", path + ".xml")
    json.object("citation") { json in
      json.member("bibtex", CitationExporter.path(version, "bib"))
      json.member("ris", CitationExporter.path(version, "ris"))
      json.member("csl", CitationExporter.path(version, "csl.json"))
    }
  }

  private static let types = [
    "json": "application/json", "jsonl": "application/jsonl", "xml": "application/xml", "xsd": "application/xml",
    "atom": "application/atom+xml", "ics": "text/calendar", "css": "text/css",
  ]

  private static func mediaType(_ path: String) -> String? {
    if path.hasSuffix(".schema.json") { return "application/schema+json" }
    if path.hasPrefix("feeds/"), path.hasSuffix(".json") { return "application/feed+json" }
    return path.split(separator: ".").last.flatMap { types[String($0)] }
  }
}
