/// The page of downloads.
public enum DownloadWord: Int, Word {
  public static let wordArea = WordArea.download

  case bulk, registry, codes, schema, each, eachHint
}
