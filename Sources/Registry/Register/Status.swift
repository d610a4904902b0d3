/// Where an agreement stands on a day. Never authored: derived from dates, signatures and events, so that it cannot
/// contradict them. The raw values are codes of the list `lifecycle-status`.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Being written; nobody has signed.
  case negotiating
  /// The public is being asked.
  case inConsultation = "in-consultation"
  /// Some parties have signed, others not yet.
  case partlySigned = "partly-signed"
  /// All have signed; it does not yet apply.
  case signedNotYetEffective = "signed-not-yet-effective"
  /// It applies.
  case active
  /// It applies in principle, but is set aside for a time.
  case suspended
  /// Its term has run out.
  case expired
  /// A party or a decision ended it.
  case terminated
  /// Another agreement took its place.
  case replaced
  /// It was withdrawn from publication; a tombstone is left.
  case withdrawn

  /// True while not all have signed.
  public var isDraft: Bool {
    switch self {
    case .negotiating, .inConsultation, .partlySigned: true
    default: false
    }
  }

  /// True once it has come to an end, in whichever way.
  public var isEnded: Bool {
    switch self {
    case .expired, .terminated, .replaced, .withdrawn: true
    default: false
    }
  }
}

extension AgreementSeries {
  /// Where the agreement stands on a day.
  ///
  /// - Parameter replacements: the days on which agreements that replace this one took effect.
  func status(asOf day: Day, replacements: [Day]) -> Status {
    if isWithdrawn(asOf: day) { return .withdrawn }
    if !events("terminated", until: day).isEmpty { return .terminated }
    if replacements.contains(where: { $0 <= day }) { return .replaced }
    guard let version = current(asOf: day) else { return .negotiating }
    if let effective = effectiveDay(of: version), effective <= day { return statusInForce(version, asOf: day) }
    return statusBeforeEffect(version, asOf: day)
  }

  private func isWithdrawn(asOf day: Day) -> Bool {
    tombstone.map { $0.date <= day } ?? false || !events("withdrawn-from-publication", until: day).isEmpty
  }

  private func statusInForce(_ version: Agreement, asOf day: Day) -> Status {
    if !version.isFullySigned, !version.lacksSignaturePage, version.signatureDays.isEmpty {
      return statusBeforeEffect(version, asOf: day)
    }
    if let last = version.term?.expires, last < day { return .expired }
    if version.term?.expires == nil, !events("expired", until: day).isEmpty { return .expired }
    let suspended = events("suspended", until: day).last?.date
    let resumed = events("resumed", until: day).last?.date
    if let suspended, resumed.map({ $0 < suspended }) ?? true { return .suspended }
    return .active
  }

  private func statusBeforeEffect(_ version: Agreement, asOf day: Day) -> Status {
    let signed = version.signatureDays.filter { $0 <= day }
    if !signed.isEmpty {
      return version.isFullySigned && version.signatureDays.allSatisfy { $0 <= day }
        ? .signedNotYetEffective : .partlySigned
    }
    if let consultation = version.publication?.consultation, consultation.opened <= day,
      consultation.closed.map({ $0 >= day }) ?? true
    {
      return .inConsultation
    }
    let opened = events("consultation-opened", until: day).last?.date
    let closed = events("consultation-closed", until: day).last?.date
    if let opened, closed.map({ $0 < opened }) ?? true { return .inConsultation }
    return .negotiating
  }
}
