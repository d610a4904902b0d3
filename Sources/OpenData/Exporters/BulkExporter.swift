import Formats
import Registry
import XML

/// All agreements at once: JSON Lines and XML, in parts past a stated size, which the index names.
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
    return jobs
  }

  /// The address of a part: `data/agreements-2.jsonl` where there are several, `data/agreements.jsonl` where it is alone.
  static func path(_ number: Int, of count: Int, _ ending: String, of name: String = "agreements") -> String {
    count == 1 ? "data/\(name).\(ending)" : "data/\(name)-\(number + 1).\(ending)"
  }

  /// The files of each part with the number of its agreements.
  static func files(_ export: Export) -> [(jsonLines: String, xml: String, agreements: Int)] {
    let parts = parts(of: export.register.agreements)
    return parts.indices.map { number in
      (path(number, of: parts.count, "jsonl"), path(number, of: parts.count, "xml"), parts[number].count)
    }
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
}
