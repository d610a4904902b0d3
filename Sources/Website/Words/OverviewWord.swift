/// Lists over the whole register: open points, waivers, withheld passages, changes.
public enum OverviewWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.overview

  case openTitle, openLead, openNone, openFamily, openCount, byFamily, family, total, finding, wholeRegister
  case allOfFamily, pages, waiversTitle, waiversLead, waiversNone, waiversCount, until, over, withheldTitle
  case withheldLead, withheldNone, withheldCount, insteadOf, overdue, changesTitle, changesLead, changesNone
  case changesOf, changesCount, day, what, newAgreement, newVersion, withdrawal, years, latest, follow
  case followHint, atom, jsonFeed, ended, endedHint
}
