/// The home page.
public enum HomeWord: Int, Word {
  public static let wordArea = WordArea.home

  case lead, find, findHint, understand, understandHint, download, downloadHint, recent, coming, nextElection
  case daysLeft, figures, inForce, flows, reviewDue, expiryDue, coverage, agreements, institutions
}
