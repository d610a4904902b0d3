/// Headings, hints and labels of the agreement page.
public enum AgreementWord: Int, Word {
  public static let wordArea = WordArea.agreement

  case summary, summaryReviewed, summaryReviewedBy, summaryNotice, roles, rolesHint, matrix, activity
  case accountable, supporting, mustNot, limits, deadline, condition, otherwise, core, basis, standard
  case parties, leadParty, role, function, signature, signedFor, acceded, left, options, parameters
  case participants, groups, nameAsSigned, decides, decidesHint, decision, authority, mode, consulted
  case informed, veto, criteria, timeLimit, directions, directionSentence, onRequest, bodies, chair, rotates
  case members, voting, cannotBeOutvoted, minutesPublished, observersAdmitted, dissentRecorded, meetings
  case contacts, contactsHint, hours, deputyOf, level, verified, money, arrangement, contribution, from, to
  case amount, formula, payments, conditions, noConditions, withholdingRight, notInElectionPeriod, budgetLine
  case period, assets, owner, custodian, returned, procurement, buys, audit, shares, invoicing, people, post
  case number, reportsTo, paidBy, appraisedBy, disciplinedBy, recalledBy, consentOfCommission, sensitive
  case codeOfConduct, declaration, exitPlan, whistleblowing, training, exercises, independence
  case independenceHint, dimension, affected, notAffected, risk, mitigation, clauses, reason, crisis
  case crisisHint, trigger, declaredBy, powers, sunset, atMost, renewalBy, atMostTimes, postponement
  case deadlineGuarantee, response, publicNotice, escalation, escalationHint, step, finalResolution, meanwhile
  case referral, term, effective, expires, indefinite, renewal, review, nextReview, amendment, inWriting
  case changes, withdrawal, notice, blackout, window, terminationGrounds, survivingClauses, risks
  case earlyWarning, likelihood, impact, indicators, indicator, baseline, target, measuredBy, legalEffect
  case binding, governingLaw, forum, liability, confidentiality, informationRequests, precedence
  case displacedRule, purpose, benefits, outOfScope, publication, consultation, opinion, observerAccess
  case openPoints, openPointsHint, noOpenPoints, waivers, waivedBy, rule, withheld, withheldHint, ground
  case decidedBy, reviewOn, size, record, recordHint, rationale, evidence, dissent, finding, action, due, done
  case notDone, versions, version, kind, change, current, thisVersion, cite, citation, downloads, asXML
  case asJSON, classification, type, nature, area, phase, scope, serves, identifiers, relations, documents
  case notApplicable, schedules, schedule, asAt, legalBases, withheldDetail, terms, party, effect
  case representation, unit, answeredBy, payment, asset, spendingControl, task, start, end, supervision
  case exercise, ledBy, communications, results, counterparts, publishedBy, submissions, formats
  case participantCount, conclusion, auditor, scopeOfAudit, incident, source, findings, versionNumber
  case firstPublished
}
