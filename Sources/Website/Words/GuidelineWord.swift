/// What the guidelines ask for, in our own words.
public enum GuidelineWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.guideline

  case gL1, gL3, gL4, gE1, gE2, gE3, gE4, gE5, gE6, gE7, gE8, gE9, gE10, gE11, gE12, gP1, gP2, gP3, gP4, gP5
  case gP6, gC2, gC4, gC5, gPP2, gM2, gI6, tf1, tf2, tf4, tf5, tf6, tf7, tf8, tf9, tf10, tf11, tf12, tf13
  case tf15, tf16, tf17, tf18, tf19, tf21
}
