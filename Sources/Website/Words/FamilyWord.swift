/// Families of rules.
public enum FamilyWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.family

  case calendar, crisis, data, decisions, escalation, languages, lifecycle, mandate, money, parties, people
  case profile, publication, register, rights, security, structure, term, text, waivers, withholding
}
