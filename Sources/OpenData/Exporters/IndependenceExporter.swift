import Diagnostics
import Formats
import Registry

/// What agreements do to the commission's independence: per agreement, and for the whole registry with its figures.
enum IndependenceExporter: Exporter {
  static let summary =
    "What each agreement does to the commission’s independence, dimension by dimension, and the registry’s figures, as JSON; all agreements as JSON Lines."

  static func jobs(_ export: Export) -> [ExportJob] {
    let assessments = export.assessments
    let parts = BulkExporter.parts(of: export.register.agreements)
    return export.register.agreements.compactMap { series in
      path(of: series, export).map { path in
        ExportJob(path: path) {
          assessments.current(of: series).map { IndependenceJSON.document($0, export.day) } ?? []
        }
      }
    }
      + parts.enumerated().map { number, part in
        ExportJob(path: BulkExporter.path(number, of: parts.count, "jsonl", of: "independence")) {
          IndependenceJSON.lines(part, export)
        }
      } + [
        ExportJob(path: "data/independence.json") { IndependenceJSON.registry(export) },
        ExportJob(path: "schema/independence.schema.json") { Array(IndependenceSchema.text.utf8) },
      ]
  }

  /// Where the assessment of an agreement stands; nil where only a tombstone is left.
  static func path(of series: AgreementSeries, _ export: Export) -> String? {
    let isPublished = export.register.status(of: series, asOf: export.day) != .withdrawn && !series.versions.isEmpty
    return isPublished ? "data/agreements/\(series.id)/independence.json" : nil
  }
}
