/// The status of an agreement in words and in one sentence.
public enum StatusWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.status

  case negotiating, consultation, partlySigned, signed, inForce, suspended, expired, terminated, replaced
  case withdrawn, since, until, indefinite, signedOn, startsOn, endedOn, terminatedOn, suspendedOn
  case withdrawnOn, replacedBy, notSigned, partly, consulting, lastChange, openPoints, olderVersion, toCurrent
  case lifeline, stationSigned, stationEffective, stationVersion, stationReview, stationExpires, stationEnded
  case noEnd, tombstone, stationNow, applied, superseded
}
