/// The section on data of the agreement page.
public enum DataWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.data

  case title, hint, noData, diagram, from, to, flow, items, item, category, personal, special, subjects, level
  case trigger, frequency, volume, channel, operations, matching, automated, humanReview, dataRoles
  case lawfulBasis, necessity, proportionality, assessment, assessmentDone, assessmentMissing, officer, notice
  case verification, independent, noticeFirst, accuracy, retention, derived, indefinite, disposal, onward
  case onwardNo, transfer, openData, stateAccess, definedElsewhere, safeguards, safeguard, protects
  case systemAccess, supervisedBy, notShared, notSharedSentence, incidents, incidentSentence, rights
  case complaint, essence, givesTo, system, accessLevel, presentTitle, absentTitle, whoTellsWhom
  case classification, processors
}
