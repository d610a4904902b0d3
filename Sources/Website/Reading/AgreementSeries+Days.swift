import Registry

extension AgreementSeries {
  /// The events up to and including a day, in order of time.
  func events(until day: Day) -> [Event] { events.filter { $0.date <= day } }
}
