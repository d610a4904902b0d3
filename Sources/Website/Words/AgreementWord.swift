/// Headings, hints and labels of the agreement page.
public enum AgreementWord: Int, Word {
  /// The part of the strings’ keys before the dot.
  public static let wordArea = WordArea.agreement

  case summary, summaryReviewed, summaryReviewedBy, summaryNotice, roles, rolesHint, matrix, activity
  case accountable, supporting, mustNot, limits, deadline, condition, otherwise, core, basis, standard
  case parties, leadParty, role, function, signature, acceded, left, options, parameters, participants, groups
  case nameAsSigned, decides, decidesHint, decision, authority, mode, consulted, informed, veto, criteria
  case timeLimit, directions, directionSentence, onRequest, bodies, chair, rotates, members, voting
  case cannotBeOutvoted, minutesPublished, observersAdmitted, dissentRecorded, meetings, contacts
  case contactsHint, hours, deputyOf, level, verified, money, arrangement, from, to, amount, formula, payments
  case conditions, withholdingRight, notInElectionPeriod, budgetLine, period, assets, owner, custodian
  case returned, procurement, buys, audit, shares, invoicing, people, post, number, reportsTo, paidBy
  case appraisedBy, disciplinedBy, recalledBy, consentOfCommission, sensitive, codeOfConduct, declaration
  case exitPlan, whistleblowing, training, exercises, independence, independenceHint, dimension, affected
  case notAffected, risk, mitigation, clauses, reason, crisis, crisisHint, trigger, declaredBy, powers, sunset
  case atMost, renewalBy, atMostTimes, postponement, deadlineGuarantee, response, publicNotice, escalation
  case escalationHint, finalResolution, meanwhile, referral, term, effective, expires, indefinite, renewal
  case review, nextReview, amendment, inWriting, changes, withdrawal, notice, blackout, window
  case terminationGrounds, survivingClauses, risks, earlyWarning, likelihood, impact, indicators, indicator
  case baseline, target, measuredBy, legalEffect, binding, governingLaw, forum, liability, confidentiality
  case informationRequests, precedence, displacedRule, purpose, benefits, publication, consultation, opinion
  case observerAccess, openPoints, openPointsHint, noOpenPoints, waivers, waivedBy, rule, withheld, ground
  case decidedBy, reviewOn, size, record, recordHint, rationale, evidence, dissent, finding, action, due, done
  case notDone, versions, version, kind, change, current, cite, citation, downloads, asXML, asJSON
  case classification, type, nature, area, phase, scope, serves, identifiers, relations, documents
  case notApplicable, schedules, schedule, asAt, legalBases, terms, party, effect, representation, unit
  case answeredBy, payment, asset, spendingControl, task, start, end, supervision, exercise, ledBy
  case results, counterparts, publishedBy, submissions, formats, participantCount, conclusion
  case auditor, scopeOfAudit, incident, source, findings, versionNumber, firstPublished
}
