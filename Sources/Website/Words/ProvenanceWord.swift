/// Where a page comes from and how to check it.
public enum ProvenanceWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.provenance

  case title, source, asOf, licence, verify, report, permanent
}
