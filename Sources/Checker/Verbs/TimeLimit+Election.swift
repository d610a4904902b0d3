import Registry

extension TimeLimit {
  /// The day on which the limit falls when it is counted in the timetable of an election; nil where it is counted from
  /// something that is not in the timetable.
  func day(in election: Election) -> Day? {
    guard let from = election.day(of: event.value) else { return nil }
    return direction == "before" ? from.subtracting(duration) : from.adding(duration)
  }

  /// The time that counts when it matters most: the one for the election period where there is one.
  var inElection: Span { inElectionPeriod ?? duration }
}

extension Election {
  /// The day of an event from which times are counted; nil where the timetable does not hold it.
  func day(of event: String) -> Day? {
    switch event {
    case "election-day", "polls-close": day
    case "election-period-start": periodStart
    case "election-period-end": periodEnd
    case "results-declared": moment("results-deadline") ?? periodEnd
    default: moment(event)
    }
  }

  /// The day of a moment of the timetable; nil where it is not listed.
  func moment(_ code: String) -> Day? { moments.first { $0.code == code }?.date }
}
