/// The legal text and what stands around it.
public enum TextWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.text

  case title, authentic, translation, translatedBy, prevails, alsoIn, notInLanguage, noText, clause
  case definitions, withheldHere, binds, preamble, figure, unsigned, copyFrom, missing, withheldNoGround
}
