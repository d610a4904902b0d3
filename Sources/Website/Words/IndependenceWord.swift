/// Independence, of an agreement and of the registry as a whole. The kinds of facts have texts of their own, `fact.<kind>`.
public enum IndependenceWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.independence

  case title, lead, noScore, counted, figure, agreements, asData, wholeRegistry, notStated, protects, exposes, neutral
  case found, nothingFound, waived, unchecked, missingPart, ruleOff, fileUnread, statements, mitigated
  case more, guidelines, restsOn, ofAll, dimension
  case meaningInstitutional, meaningFinancial, meaningPersonnel, meaningFunctional, meaningBehavioural
  case sourceInstitutional, sourceFinancial, sourcePersonnel, sourceFunctional, sourceBehavioural
}
