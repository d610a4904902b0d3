/// Pages of institutions.
public enum InstitutionWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.institution

  case title, lead, count, institution, type, branch, parent, partsOf, established, dissolved, headOffice
  case address, website, email, telephone, formerNames, changes, agreements, noAgreements, duties, decides
  case receives, gives, contacts, commission, about, from, to, more
  case independenceHint, independenceNone
}
