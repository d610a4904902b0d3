/// The search page, and what its script says.
public enum SearchWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.search

  case label, hint, results, loading, count, partial, `none`, failed, more, remove, facetKind
  case agreement, institution, election, rule, term, noScript
}
