/// The home page.
public enum HomeWord: Int, Word {
  public static let wordArea = WordArea.home

  case lead, find, findHint, understand, understandHint, download, downloadHint, recent, coming, daysLeft
  case figures, inForce, flows, reviewDue, expiryDue, agreements, institutions
}
