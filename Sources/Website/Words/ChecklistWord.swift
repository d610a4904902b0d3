/// The checklist for the day of signature.
public enum ChecklistWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.checklist

  case title, lead, description, counts, missing, byHand, ticked, waivedBy, lookedFor, link, version
}
