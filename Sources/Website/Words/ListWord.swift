/// Lists of agreements and their facets.
public enum ListWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.list

  case title, lead, count, narrow, all, filtered, byInstitution, bySubject, byType, byStatus, byYear, byData
  case agreement, parties, with, signed, andOthers, empty, letters, removeFilter, searchTitle, searchLead
}
