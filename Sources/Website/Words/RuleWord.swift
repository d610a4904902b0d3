/// Pages of rules.
public enum RuleWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.rule

  case title, lead, description, fault, judges, record, substance, severity, atDraft, atNegotiation
  case atSignature, atPublication, silent, dimensions, threats, since, setHere, silenced, finds, why, norm
  case normHint, norms, source, nature, bindingLaw, guideline, analogy, engineering, examples, examplesHint
  case wrong, right, mend, waive, parameters, parameter, meaning, proposed, here, agreements, openNone
  case english
}
