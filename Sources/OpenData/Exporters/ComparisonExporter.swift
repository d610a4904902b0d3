import Comparison
import Registry

/// What changed between any two versions.
enum ComparisonExporter: Exporter {
  static let summary =
    "What changed between any two versions of each agreement, fact by fact and clause by clause, as JSON."

  static func jobs(_ export: Export) -> [ExportJob] {
    export.register.agreements.flatMap { series in
      (export.versions(of: series).isEmpty ? [] : Comparison.pairs(of: series)).map { from, to in
        ExportJob(path: "data/agreements/\(series.id)/compare/\(from.version)-\(to.version).json") {
          let comparison = Comparison(from: from, to: to)
          return ComparisonJSON.document(comparison, text: comparison.showsText)
        }
      }
    }
  }
}
