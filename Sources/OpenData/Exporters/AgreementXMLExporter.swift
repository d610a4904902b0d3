import Formats
import Registry
import XML

/// Each version and record as XML, and the files of the registry around them.
enum AgreementXMLExporter: Exporter {
  static let summary =
    "Each version of each agreement, and each record of events, as canonical XML valid against the schema."

  static func jobs(_ export: Export) -> [ExportJob] {
    export.register.agreements.flatMap { series in
      export.versions(of: series).map { version in
        ExportJob(path: "data/agreements/\(series.id)/v\(version.version).xml") { RecordXML.document(version.element) }
      }
        + (series.record.map { record in
          [ExportJob(path: "data/agreements/\(series.id)/record.xml") { RecordXML.document(record.element) }]
        } ?? [])
    } + around(export.register)
  }

  /// Organisations, calendar, legislation, profile and added code lists.
  private static func around(_ register: Register) -> [ExportJob] {
    let roots: [(String, Element?)] = [
      ("registry", register.profile?.element), ("organisations", register.organisations.first?.element.parent),
      ("calendar", register.elections.first?.element.parent),
      ("legislation", register.instruments.first?.element.parent),
    ]
    let files = roots.compactMap { name, root in
      root.map { root in ExportJob(path: "data/\(name).xml") { RecordXML.document(root) } }
    }
    let lists = register.addedCodeLists.map { list in
      ExportJob(path: "data/codelists/\(list.id).xml") { RecordXML.document(list.element) }
    }
    return files + lists
  }
}
