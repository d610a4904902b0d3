import Diagnostics

@testable import Website

/// Rules and findings as the checks hand them over: one open, one accepted, one about an older version, one about the
/// register as a whole, one for authors alone.
enum SampleFindings {
  static let veto: RuleID = "decisions/veto-by-partner"
  static let cap: RuleID = "term/longer-than-cap"
  static let order: RuleID = "register/out-of-order"

  static let cards = [
    card(
      veto, "a partner can stop a decision", dimensions: [.d4], threats: ["T5"],
      citations: [
        Citation("GNSEI guidelines", "G-L1", nature: .guideline),
        Citation("Electoral Act", "s. 3", nature: .bindingLaw(jurisdiction: "Samandar")),
      ]), card(cap, "the term is longer than the cap"), card(order, "the register is out of order", kind: .record),
  ]

  static let findings = [
    finding(veto, "lets a partner block <it>", agreement: "election-security", version: 3),
    finding(veto, "let a partner block it once", agreement: "election-security", version: 2),
    finding(veto, "only for authors", agreement: "election-security", version: 3, severity: .advice),
    finding(cap, "ends after six years", agreement: "boundary-geodata", version: 2, waivedBy: "Legal Directorate"),
    finding(order, "is out of order", agreement: nil, version: nil, severity: .error),
  ]

  static func detail(_ rule: RuleID) -> RuleDetail? {
    RuleDetail(
      parameters: rule == cap
        ? [.init(name: "term-years", standard: 4, meaning: Phrase(en: "years at most", fr: "années au plus"))] : [],
      wrong: "<term expires=\"2040-01-01\"/>", right: nil)
  }

  private static func card(
    _ id: RuleID, _ summary: String, kind: Kind = .substance, dimensions: [Dimension] = [], threats: [String] = [],
    citations: [Citation] = [Citation("good practice of records and files", nature: .engineering)]
  ) -> Card {
    let text = Phrase(en: Words(template: summary, arguments: []), fr: "en français")
    return Card(
      id: id, kind: kind, severity: .substance(.error), citations: citations, dimensions: dimensions,
      threats: threats, since: "1.0", summary: text, finds: text, why: text, mend: text, waive: text)
  }

  private static func finding(
    _ rule: RuleID, _ message: String, agreement: String?, version: Int?, severity: Severity = .warning,
    waivedBy: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, kind: .substance, severity: severity, agreement: agreement, version: version,
      message: Phrase(en: Words(template: message, arguments: []), fr: "constat"), waivedBy: waivedBy)
  }
}
