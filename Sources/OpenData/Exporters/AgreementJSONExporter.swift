import Formats
import Registry
import XML

/// Each version and each agreement as JSON, and the files of the registry around them.
enum AgreementJSONExporter: Exporter {
  static let summary =
    "Each version of each agreement as JSON, and each agreement with all its versions and its record."

  static func jobs(_ export: Export) -> [ExportJob] {
    export.register.agreements.flatMap { series in
      export.versions(of: series).map { version in
        ExportJob(path: "data/agreements/\(series.id)/v\(version.version).json") {
          document { RecordJSON.members(of: version.element, to: &$0) }
        }
      } + [
        ExportJob(path: "data/agreements/\(series.id).json") {
          document { AgreementJSONExporter.members(of: series, export, to: &$0) }
        }
      ]
    } + around(export.register)
  }

  /// An agreement as a whole: what is derived as of the day first, then its versions and its record as they are.
  static func members(of series: AgreementSeries, _ export: Export, to json: inout JSONWriter) {
    json.member("id", series.id)
    json.member("asOf", export.day.description)
    json.member("status", export.register.status(of: series, asOf: export.day).rawValue)
    json.member("currentVersion", export.versions(of: series).isEmpty ? nil : series.current(asOf: export.day)?.version)
    json.array("versions") { json in
      for version in export.versions(of: series) { json.object { RecordJSON.members(of: version.element, to: &$0) } }
    }
    if let record = series.record {
      json.object("record") { RecordJSON.members(of: record.element, to: &$0) }
    }
  }

  private static func around(_ register: Register) -> [ExportJob] {
    let roots: [(String, Element?)] = [
      ("registry", register.profile?.element), ("organisations", register.organisations.first?.element.parent),
      ("calendar", register.elections.first?.element.parent),
      ("legislation", register.instruments.first?.element.parent),
    ]
    return roots.compactMap { name, root in
      root.map { root in
        ExportJob(path: "data/\(name).json") { document { RecordJSON.members(of: root, to: &$0) } }
      }
    }
  }

  private static func document(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { body(&$0) }
    return json.drain() + [UInt8(ascii: "\n")]
  }
}
