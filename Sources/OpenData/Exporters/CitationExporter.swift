import Registry

/// How to cite each version, for the programs in which people keep what they cite.
enum CitationExporter: Exporter {
  static let summary = "How to cite each version: BibTeX, RIS, CSL-JSON."

  /// The files of a version, by the format's ending.
  static func path(_ version: Agreement, _ ending: String) -> String {
    "data/agreements/\(version.id)/v\(version.version).\(ending)"
  }

  static func jobs(_ export: Export) -> [ExportJob] {
    export.register.agreements.flatMap { series in
      export.versions(of: series).flatMap { version in
        [
          ExportJob(path: path(version, "bib")) { BibTeX.document(Citable(version, of: series, export)) },
          ExportJob(path: path(version, "ris")) { RIS.document(Citable(version, of: series, export)) },
          ExportJob(path: path(version, "csl.json")) { CSLJSON.document(Citable(version, of: series, export)) },
        ]
      }
    }
  }
}
