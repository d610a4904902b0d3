/// What a type of agreement is likely to be about: the codes that a first draft proposes, and the parts that it needs
/// beside those that every agreement has.
struct ScaffoldPlan {
  var nature = "operational-support"
  var area = "election-security"
  var partnerRole = "support-provider"
  var activity = "coordination"
  var decision = "work-plan"
  var funding = "none"
  var parts: Set<String> = []

  /// The plan for a code of the list `agreement-type`.
  init(type: String) {
    switch type {
    case "data-sharing-agreement", "joint-controller-arrangement", "processing-agreement":
      (nature, area, partnerRole) = ("information-exchange", "voter-register-data", "discloser")
      (activity, decision) = ("register-data-supply", "register-content")
      parts = ["dataSharing", "safeguards", "incidents", "rights"]
    case "information-exchange-security-agreement", "interconnection-security-agreement":
      (nature, area) = ("information-exchange", "cyber-security")
      (activity, decision) = ("system-monitoring", "technology-choice")
      parts = ["dataSharing", "safeguards", "incidents", "rights"]
    case "non-disclosure-agreement":
      (area, activity, decision) = ("research-innovation", "evaluation-research", "data-disclosure")
    case "service-level-agreement":
      (nature, area, partnerRole) = ("service-provision", "ict-hosting", "provider")
      (activity, decision, funding) = ("system-hosting", "technology-choice", "fee")
      parts = ["safeguards", "incidents"]
    case "secondment-agreement":
      (nature, area, partnerRole) = ("personnel", "staffing", "seconding-body")
      (activity, decision) = ("staff-supply", "staff-appointment")
      parts = ["personnel"]
    case "funding-agreement":
      (nature, area, partnerRole) = ("funding", "funding", "funder")
      (decision, funding) = ("electoral-budget", "grant")
    case "terms-of-reference":
      nature = "joint-operation"
      parts = ["bodies"]
    default: break
    }
  }

  /// The parts that every agreement has.
  static let always: Set<String> = [
    "title", "summary", "classification", "parties", "purpose", "legalBases", "activities", "decisions", "independence",
    "resources", "escalation", "term", "publication", "text",
  ]
}
