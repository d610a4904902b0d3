import Registry

extension SeriesCase {
  /// The entries of documents of all versions and of the record.
  var documentEntries: [DocumentEntry] {
    series.versions.flatMap(\.documents) + (series.record?.documents ?? [])
  }

  /// The file of this name in the folder documents, which are in the order of their names.
  func documentFile(_ name: String) -> DocumentFile? {
    var (low, high) = (0, series.documents.count)
    while low < high {
      let middle = (low + high) / 2
      if series.documents[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < series.documents.count && series.documents[low].name == name ? series.documents[low] : nil
  }
}
