/// The page of downloads.
public enum DownloadWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.download

  case bulk, bulkHint, checks, checksHint, registry, registryHint, feeds, feedsHint, codes, codesHint
  case schema, schemaHint, sums, sumsHint, each, eachHint
}
