/// Pages to look things up in: coverage of the guidelines, glossary, digests, citations.
public enum ReferenceWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.reference

  case asBibTeX, asRIS, asCSL
}
