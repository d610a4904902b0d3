/// The status of an agreement in words and in one sentence.
public enum StatusWord: Int, Word {
  public static let wordArea = WordArea.status

  case negotiating, consultation, signed, inForce, suspended, expired, terminated, replaced, withdrawn, since
  case until, indefinite, signedOn, startsOn, endedOn, terminatedOn, suspendedOn, withdrawnOn, replacedBy
  case notSigned, consulting, lastChange, openPoints, olderVersion, toCurrent, lifeline, stationSigned
  case stationEffective, stationVersion, stationReview, stationExpires, stationEnded, noEnd, tombstone
}
