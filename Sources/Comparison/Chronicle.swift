import Registry

/// Everything that happened in a registry up to a day, newest first: new agreements, new versions and corrections, events,
/// withdrawals. Pages and feeds read the same chronicle, so that they cannot tell different stories.
public struct Chronicle: Sendable {
  /// One change of the registry.
  public struct Change: Sendable {
    /// What happened.
    public enum Kind: Sendable {
      /// A version became public; it is new, an amendment, a correction, a renewal.
      case version(Agreement)
      /// An event of the record.
      case event(Event)
      /// The agreement was withdrawn from publication.
      case withdrawal(Tombstone)
    }

    /// The day on which it happened.
    public let day: Day
    /// The position of the agreement in the register's list.
    public let agreement: Int
    /// What happened.
    public let kind: Kind

    /// What tells this change from all others of its agreement, for ever: `v2`, `event-e14`, `withdrawal`. It is made of
    /// the record's own ids alone, never of a position or a text, so that nothing else can alter it.
    public var identity: String {
      switch kind {
      case .version(let version): "v\(version.version)"
      case .event(let event): "event-" + event.id
      case .withdrawal: "withdrawal"
      }
    }
  }

  /// All changes, newest first; those of one day in the order of agreements and of their records.
  public let changes: [Change]

  /// The chronicle of a register up to and including a day.
  public init(_ register: Register, asOf day: Day) {
    var changes: [Change] = []
    for (index, series) in register.agreements.enumerated() {
      if register.status(of: series, asOf: day) == .withdrawn {
        // What is left to say is that it was withdrawn; its events went with it.
        guard let tombstone = series.tombstone else { continue }
        changes.append(Change(day: tombstone.date, agreement: index, kind: .withdrawal(tombstone)))
      } else {
        changes += Self.changes(of: series, at: index, until: day)
      }
    }
    self.changes = changes.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map(\.element)
  }

  private static func changes(of series: AgreementSeries, at index: Int, until day: Day) -> [Change] {
    let events = series.events
    var changes: [Change] = []
    for version in series.versions {
      guard let date = publicDay(of: version, in: series, events), date <= day else { continue }
      changes.append(Change(day: date, agreement: index, kind: .version(version)))
    }
    for event in events {
      let date = event.date
      // That a version was published or amended is told by the version itself.
      guard date <= day, !isTold(event, by: series) else { continue }
      changes.append(Change(day: date, agreement: index, kind: .event(event)))
    }
    return changes
  }

  /// The day on which a version became public: as the record says, else as the version says of itself, else the day on
  /// which it was signed or took effect; nil for a version of which no day is known.
  public static func publicDay(of version: Agreement, in series: AgreementSeries) -> Day? {
    publicDay(of: version, in: series, series.events)
  }

  private static func publicDay(of version: Agreement, in series: AgreementSeries, _ events: [Event]) -> Day? {
    events.first { $0.type == "published" && ($0.version ?? 1) == version.version }?.date
      ?? version.change?.date ?? version.term?.signed ?? version.signatureDays.max()
      ?? series.effectiveDay(of: version)
  }

  private static func isTold(_ event: Event, by series: AgreementSeries) -> Bool {
    switch event.type.value {
    case "published", "amended", "corrected": series.version(event.version ?? 1) != nil
    default: false
    }
  }
}
