/// Texts of the shell and of parts that any page may have.
public enum PageWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.page

  case languageName, skip, home, menu, languages, trail, contents, search, searchLabel, about, licence, asOf
  case verify, accessibility, report, methodology, downloads, agreements, institutions, notTranslated
  case notTranslatedLong, yes, no, unknown, notFound, notFoundHelp, chooseLanguage, listSeparator
  case partlyTranslated
}
