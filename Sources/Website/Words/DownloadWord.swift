/// The page of downloads.
public enum DownloadWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.download

  case bulk, registry, codes, schema, each, eachHint
}
