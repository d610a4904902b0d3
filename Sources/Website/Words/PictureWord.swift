/// Pictures of the register and of agreements: flows, map, timeline.
public enum PictureWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.picture

  case flows, flowsHint, withheld
  case map, mapLead, network, networkHint, networkTable, partner, worksWith, agreements, gives, receives, noData
  case furtherInstitutions
  case timeline, timelineLead, life, lifeHint, lifeTable, begins, ends, groupInForce, groupComing, groupEnded, undated
  case pages, today, swipe
}
