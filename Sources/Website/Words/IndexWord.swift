/// Lists of all elections, subjects and categories of data.
public enum IndexWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.index

  case subjects, subjectsLead, meaning, data, dataLead, noData, noneNow, receivers, givers, electionsLead
  case noElections, allElections, ahead, past
}
