/// Pages of elections.
public enum ElectionWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.election

  case lead, election, day, provisional, period, freeze, postponed, postponedSentence, basis, note, timetable
  case timetableHint, picture, pictureHint, call, callHint, nobody, deadlines, deadlinesHint, who, crisis, crisisHint
  case agreements, agreementsHint, noAgreements, onThatDay, inForceThen, notInForceThen, allInForce, more, serving
  case noPostponing
}
