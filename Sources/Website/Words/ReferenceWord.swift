/// Pages to look things up in: routes of data, coverage of the guidelines, glossary, digests, citations.
public enum ReferenceWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.reference

  case asBibTeX, asRIS, asCSL, digest, routes, flows, flowsHint, flowCount, coverage, coverageLead
  case coverageHint, guideline, `where`, rules, without, shareOf, bySite, noRule, forLegislatures
  case forCommissions, forInstitutions, forOthers, forTaskForces, glossary, glossaryLead, terms, termsLead
  case termCount, codes, codeCount, code, label, meaning, outOfUse, meaningIn
}
