extension TimeLimit {
  /// The day on which the limit falls when it is counted in the timetable of an election; nil where it is counted from
  /// something that is not in the timetable.
  public func day(in election: Election) -> Day? { election.day(of: event.value).map(day(from:)) }

  /// The day on which the limit falls when what it is counted from happens on `anchor`.
  public func day(from anchor: Day) -> Day {
    direction == "before" ? anchor.subtracting(duration) : anchor.adding(duration)
  }
}

extension Deadline {
  /// The day itself, or the day on which its limit falls in the timetable of an election.
  public func day(in election: Election) -> Day? { date ?? limit?.day(in: election) }
}

extension Election {
  /// The day of an event from which times are counted; nil where the timetable does not hold it.
  public func day(of event: String) -> Day? {
    switch event {
    case "election-day", "polls-close": day
    case "election-period-start": periodStart
    case "election-period-end": periodEnd
    case "results-declared": moment("results-deadline") ?? periodEnd
    default: moment(event)
    }
  }

  /// The day of a moment of the timetable; nil where it is not listed.
  public func moment(_ code: String) -> Day? { moments.first { $0.code == code }?.date }
}
