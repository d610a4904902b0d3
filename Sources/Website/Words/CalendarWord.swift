/// The calendar of the register.
public enum CalendarWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.calendar

  case title, lead, year, planner, plannerHint, entries, day, what, about, years, coming, subscribe, subscribeHint
  case nothing, elections, pages, dayEntries
  case electionDay, electionPeriod, freeze, effect, review, expiry, withdrawalWindow, withdrawalBar, sunset
  case withholdingReview, secondmentEnd, retentionEnd
}
