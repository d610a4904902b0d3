import XML

extension AgreementSeries {
  /// When the next review of a version is due, and where that is said.
  public struct ReviewDue: Sendable {
    /// The day.
    public let day: Day
    /// The part of the agreement or of its record that sets it.
    public let element: Element
  }

  /// The next review of a version as of a day: as the last review in the record set it; where that set none, as the version
  /// says, or an interval after that review; nil where nothing sets a day.
  public func reviewDue(of agreement: Agreement, asOf day: Day) -> ReviewDue? {
    let duty = agreement.term?.review
    let began = effectiveDay(of: agreement)
    if let last = lastReview(since: agreement.term?.signed ?? began, until: day) {
      if let next = last.report.next { return ReviewDue(day: next, element: last.report.element) }
      guard let duty else { return nil }
      if let next = duty.next, next > last.day { return ReviewDue(day: next, element: duty.element) }
      return duty.interval.map { ReviewDue(day: last.day.adding($0), element: duty.element) }
    }
    guard let duty, let next = duty.next ?? duty.interval.flatMap({ began?.adding($0) }) else { return nil }
    return ReviewDue(day: next, element: duty.element)
  }

  /// The day of the next review of a version, see ``reviewDue(of:asOf:)``.
  public func nextReview(of agreement: Agreement, asOf day: Day) -> Day? { reviewDue(of: agreement, asOf: day)?.day }

  /// The last review of the agreement as a whole that the record tells of; those of single withholdings are others.
  private func lastReview(since first: Day?, until day: Day) -> (day: Day, report: ReviewReport)? {
    events.last { event in
      guard let review = event.review, review.kind != "withholding-review", event.date <= day else { return false }
      return first.map { event.date >= $0 } ?? true
    }
    .flatMap { event in event.review.map { (event.date, $0) } }
  }
}
