/// What changed between two versions of an agreement.
public enum CompareWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.compare

  case title, description, atAGlance, facts, factsHint, noFacts, text, textHint, noText, textNotPublished, nothing
  case before, after, fact, added, removed, reworded, moved, renumbered, relinked, insertion, deletion
  case renumberedOnly, renumberedOnlyHint, numberChange, otherLanguages, closing, definition, comparedIn, languageAdded
  case languageRemoved, otherPairs, compareWith, why, factsChanged, clausesChanged, clausesAdded, clausesRemoved
  case form, formHint, formChanged, asData, termAndValue
}
