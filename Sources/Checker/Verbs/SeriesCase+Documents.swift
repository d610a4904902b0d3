import Registry

extension SeriesCase {
  /// The entries of documents of all versions and of the record.
  var documentEntries: [DocumentEntry] {
    series.versions.flatMap(\.documents) + (series.record?.documents ?? [])
  }

  /// The file of this name in the folder documents.
  func documentFile(_ name: String) -> DocumentFile? { series.documents.first { $0.name == name } }
}
