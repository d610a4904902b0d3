import Comparison
import Formats
import Registry
import XML

/// All agreements at once: JSON Lines and XML, in parts past a stated size, with an index that names the parts.
enum BulkExporter: Exporter {
  static let summary =
    "All agreements in bulk, as JSON Lines and as XML, split into parts past 16 MiB of authored text."

  /// How much authored text one part covers at most; an agreement is never split.
  static let partBytes = 16 * 1024 * 1024

  static func jobs(_ export: Export) -> [ExportJob] {
    let parts = parts(of: export.register.agreements)
    var jobs: [ExportJob] = []
    for (number, part) in parts.enumerated() {
      jobs.append(ExportJob(path: path(number, of: parts.count, "jsonl")) { jsonLines(part, export) })
      jobs.append(ExportJob(path: path(number, of: parts.count, "xml")) { xml(part, export) })
    }
    jobs.append(ExportJob(path: "data/index.json") { index(parts, export) })
    return jobs
  }

  /// The address of a part: `data/agreements-2.jsonl` where there are several, `data/agreements.jsonl` where it is alone.
  static func path(_ number: Int, of count: Int, _ ending: String, of name: String = "agreements") -> String {
    count == 1 ? "data/\(name).\(ending)" : "data/\(name)-\(number + 1).\(ending)"
  }

  /// The agreements, parted so that no part covers much more than ``partBytes``.
  static func parts(of agreements: [AgreementSeries]) -> [[AgreementSeries]] {
    var parts: [[AgreementSeries]] = [[]]
    var size = 0
    for series in agreements {
      let bytes = series.versions.reduce(0) { $0 + $1.element.range.count } + (series.record?.element.range.count ?? 0)
      if size + bytes > partBytes, !parts[parts.count - 1].isEmpty {
        parts.append([])
        size = 0
      }
      parts[parts.count - 1].append(series)
      size += bytes
    }
    return parts
  }

  private static func jsonLines(_ part: [AgreementSeries], _ export: Export) -> [UInt8] {
    var out: [UInt8] = []
    for series in part {
      var json = JSONWriter(layout: .compact)
      json.object { AgreementJSONExporter.members(of: series, export, to: &$0) }
      out += json.drain()
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }

  /// `<agreements>` with the versions and records as they stand in their own files.
  private static func xml(_ part: [AgreementSeries], _ export: Export) -> [UInt8] {
    var xml = XMLWriter(layout: .indented)
    xml.element("agreements", namespaces: [("", RecordSchema.namespace)]) { xml in
      for series in part {
        for version in export.versions(of: series) { RecordXML.write(version.element, namespaces: [], to: &xml) }
        if let record = series.record { RecordXML.write(record.element, namespaces: [], to: &xml) }
      }
    }
    return xml.drain()
  }

  private static func index(_ parts: [[AgreementSeries]], _ export: Export) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("schemaVersion", RecordSchema.version)
      json.member("asOf", export.day.description)
      json.member("languages", export.register.languages)
      json.array("bulk") { json in
        for number in parts.indices {
          json.object { json in
            json.member("jsonl", path(number, of: parts.count, "jsonl"))
            json.member("xml", path(number, of: parts.count, "xml"))
            json.member("agreements", parts[number].count)
          }
        }
      }
      json.member("findings", FindingsExporter.path)
      json.array("agreements") { json in
        for series in export.register.agreements { entry(series, export, &json) }
      }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private static func entry(_ series: AgreementSeries, _ export: Export, _ json: inout JSONWriter) {
    let versions = export.versions(of: series)
    json.object { json in
      json.member("id", series.id)
      json.member("status", export.register.status(of: series, asOf: export.day).rawValue)
      let title = versions.isEmpty ? series.tombstone?.title : series.current(asOf: export.day)?.title
      json.object("title") { json in
        for (language, text) in title?.all ?? [] { json.member(language, text) }
      }
      json.member("json", "data/agreements/\(series.id).json")
      json.array("versions") { json in
        for version in versions {
          json.object { json in
            json.member("version", version.version)
            json.member("kind", version.kind.value)
            json.member("json", "data/agreements/\(series.id)/v\(version.version).json")
            json.member("xml", "data/agreements/\(series.id)/v\(version.version).xml")
            json.object("citation") { json in
              json.member("bibtex", CitationExporter.path(version, "bib"))
              json.member("ris", CitationExporter.path(version, "ris"))
              json.member("csl", CitationExporter.path(version, "csl.json"))
            }
          }
        }
      }
      let pairs = versions.isEmpty ? [] : Comparison.pairs(of: series)
      if !pairs.isEmpty {
        json.member(
          "comparisons",
          pairs.map { "data/agreements/\(series.id)/compare/\($0.from.version)-\($0.to.version).json" })
      }
      json.member("independence", IndependenceExporter.path(of: series, export))
      if series.record != nil { json.member("record", "data/agreements/\(series.id)/record.xml") }
    }
  }
}
