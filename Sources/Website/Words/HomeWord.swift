/// The home page.
public enum HomeWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.home

  case lead, find, findHint, understand, understandHint, download, downloadHint, recent, coming, daysLeft
  case figures, inForce, flows, reviewDue, expiryDue, agreements, institutions
  case questions, askCall, askPostponing, askData, askChanges, askIndependence
}
