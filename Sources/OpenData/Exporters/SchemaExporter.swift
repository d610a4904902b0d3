import Diagnostics
import Registry

/// The schema and the built-in code lists as they are, so that everyone can check what is published.
enum SchemaExporter: Exporter {
  static let summary = "The XML schema, the built-in code lists, and the JSON Schema of what `concord check` reports."

  static func jobs(_ export: Export) -> [ExportJob] {
    RecordSchema.files.map { file in ExportJob(path: "schema/\(file.path)") { file.bytes } }
      + RecordSchema.codeListFiles.map { file in ExportJob(path: "schema/codelists/\(file.path)") { file.bytes } }
      + [ExportJob(path: "schema/findings.schema.json") { Array((FindingsSchema.text + "\n").utf8) }]
  }
}
