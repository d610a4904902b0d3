import Diagnostics
import Registry

/// CAL-WITHDRAW-BLACKOUT
enum CalendarWithdrawalInElectionPeriod: AgreementRule {
  static let card = Card(
    id: "calendar/withdrawal-in-election-period", kind: .substance, severity: .substance(.error),
    citations: [Citation("GNSEI guidelines", "G-P2", nature: .guideline)],
    dimensions: [.d1, .d4], threats: ["T5", "T6"], since: "1.0",
    summary: Phrase(
      en: "a partner can leave during the election period",
      fr: "un partenaire peut se retirer pendant la période électorale"),
    finds: Phrase(
      en: "A right of withdrawal of a partner without a time in which it is barred that spans the election period.",
      fr: "Un droit de retrait d’un partenaire sans période d’exclusion couvrant toute la période électorale."),
    why: Phrase(
      en: "a partner that can leave in mid-election can press the commission, and legal deadlines may fail",
      fr:
        "un partenaire qui peut partir en pleine élection peut faire pression, et des délais légaux risquent d’être manqués"
    ),
    mend: Phrase(
      en: "add <blackout> that opens at the start of the election period and closes at its end",
      fr: "ajoutez <blackout>, ouvert au début de la période électorale et fermé à sa fin"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static var leansOn: RegistryParts { .calendar }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let rules = `case`.agreement.term?.withdrawals, !rules.isEmpty else { return }
    let elections = `case`.electionsAhead
    for rule in rules where !`case`.isCommission(rule.party) && meansElections(rule) {
      guard !isBarred(rule, elections) else { continue }
      findings.flag(
        rule,
        message: Phrase(
          en: "lets a partner leave during the election period",
          fr: "laisse un partenaire se retirer pendant la période électorale"),
        label: Phrase(en: "no bar", fr: "sans exclusion"))
    }
  }

  private static func meansElections(_ rule: WithdrawalRule) -> Bool {
    guard let phase = rule.phase?.value else { return true }
    return phase != "post-election" && phase != "legal-framework" && phase != "planning-budget"
  }

  private static func isBarred(_ rule: WithdrawalRule, _ elections: [Election]) -> Bool {
    if rule.blackouts.contains(where: { covers($0, elections) }) { return true }
    let windows = rule.windows
    return !windows.isEmpty && windows.allSatisfy { window in elections.allSatisfy { isOutside(window, $0) } }
  }

  /// A limit that is counted from something outside the timetable gets the benefit of the doubt.
  private static func covers(_ window: TimeWindow, _ elections: [Election]) -> Bool {
    elections.allSatisfy { election in
      (window.opens.day(in: election).map { $0 <= election.periodStart } ?? true)
        && (window.closes.day(in: election).map { $0 >= election.periodEnd } ?? true)
    }
  }

  private static func isOutside(_ window: TimeWindow, _ election: Election) -> Bool {
    guard let opens = window.opens.day(in: election), let closes = window.closes.day(in: election) else { return true }
    return closes < election.periodStart || opens > election.periodEnd
  }

  static let examples: [Example] = [
    .clean(),
    .clean(
      Specimen.part(
        "term",
        [
          "<opens duration=\"P0D\" event=\"election-period-start\"/>":
            "<opens duration=\"P120D\" direction=\"before\" event=\"election-day\"/>"
        ])),
    .flagged(
      Specimen.part(
        "term",
        [
          "<withdrawal party=\"registry\"": "<⟦withdrawal⟧ party=\"registry\"",
          "<closes duration=\"P0D\" event=\"election-period-end\"/>":
            "<closes duration=\"P0D\" event=\"election-day\"/>",
        ])),
    .flagged(
      Specimen.part(
        "term",
        [
          "<withdrawal party=\"registry\"": "<⟦withdrawal⟧ party=\"registry\"",
          "<blackout><opens duration=\"P0D\" event=\"election-period-start\"/><closes duration=\"P0D\" event=\"election-period-end\"/></blackout>":
            "",
        ])),
  ]
}
