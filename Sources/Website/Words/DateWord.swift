/// Dates, numbers, lengths of time.
public enum DateWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.date

  case january, february, march, april, may, june, july, august, september, october, november, december, long
  case firstDay, monthAndYear, thousands, decimal, years, months, weeks, days, hours, minutes, seconds, after
  case before, from, until, range, inElectionPeriod, onElectionDay, every, between, at
}
