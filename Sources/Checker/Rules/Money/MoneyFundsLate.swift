import Diagnostics
import Registry

/// FIN-SCHEDULE: funds for an election arrive in time before election day.
enum MoneyFundsLate: AgreementRule {
  static let card = Card(
    id: "money/funds-late", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L4", nature: .guideline),
      Citation("ACE Electoral Knowledge Network", "vo33c", nature: .analogy),
      Citation("ACE Electoral Knowledge Network", "po44", nature: .analogy),
    ], dimensions: [.d2], threats: ["T3"], since: "1.0",
    summary: Phrase(
      en: "money for an election may arrive too late",
      fr: "l’argent d’une élection peut arriver trop tard"),
    finds: Phrase(
      en: """
        Payments to the commission for an election that it serves, of which more than a small rest is \
        due later than the profile’s number of days before election day. Reimbursement of past cost is \
        left alone.
        """,
      fr: """
        Des versements à la commission pour une élection servie, dont plus qu’un petit solde échoit plus \
        tard que le nombre de jours du profil avant le scrutin. Le remboursement de dépenses passées \
        n’est pas visé.
        """),
    why: Phrase(
      en: "money that comes late forces the commission to ask for favours when it is most exposed",
      fr: "l’argent tardif oblige la commission à demander des faveurs au moment où elle est le plus exposée"),
    mend: Phrase(
      en: "set the payment earlier, tied to election day, for example 90 days before it",
      fr: "avancez le versement en le liant au scrutin, par exemple 90 jours avant"),
    waive: Phrase(
      en: "Where the commission can pay the cost meanwhile from its own budget.",
      fr: "Lorsque la commission peut avancer les frais sur son propre budget."))

  private static let days = Parameter(
    "funds-days", 90,
    Phrase(
      en: "the number of days before election day by which money for the election should have arrived",
      fr: "le nombre de jours avant le scrutin où l’argent de l’élection devrait être arrivé"))
  private static let rest = Parameter(
    "funds-rest-percent", 10,
    Phrase(
      en: "the share in per cent that may follow later",
      fr: "la part en pour cent qui peut suivre plus tard"))
  static var leansOn: RegistryParts { .calendar }

  static let parameters = [days, rest]

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let resources = judged.agreement.resources, resources.arrangement != "reimbursement" else { return }
    for contribution in resources.contributions
    where contribution.kind == "money" && judged.includesCommission(contribution.to) {
      let elections = judged.servedElections
      guard !elections.isEmpty else { return }
      let late = contribution.payments.filter { $0.due.map { isLate($0, elections, judged.value(days)) } ?? false }
      guard let first = late.first, share(of: late, in: contribution) > Double(judged.value(rest)) else { continue }
      findings.flag(
        first.due?.element ?? first.element,
        message: Phrase(
          en: "may bring money later than \(judged.value(days)) days before election day",
          fr: "peut apporter l’argent moins de \(judged.value(days)) jours avant le scrutin"),
        label: Phrase(en: "too late", fr: "trop tard"))
    }
  }

  private static func isLate(_ due: Deadline, _ elections: [Election], _ days: Int) -> Bool {
    if let date = due.date {
      guard let election = elections.first(where: { $0.day >= date }) else { return true }
      return election.day - date < days
    }
    guard let limit = due.limit else { return false }
    switch limit.event.value {
    case "election-day": return limit.direction != "before" || limit.duration.approximateDays < days
    case "polls-close", "results-declared", "election-period-end": return true
    case "election-period-start":
      guard let election = elections.first else { return false }
      let start = election.periodStart
      let due = limit.direction == "before" ? start.subtracting(limit.duration) : start.adding(limit.duration)
      return election.day - due < days
    default: return false
    }
  }

  /// The share of the whole in per cent; the whole where the payments do not tell.
  private static func share(of payments: [Payment], in contribution: Contribution) -> Double {
    var sum = 0.0
    for payment in payments {
      if let percent = payment.percent {
        sum += percent.approximate
      } else if let amount = payment.amount, let whole = contribution.amount, whole > DecimalNumber(0) {
        sum += 100 * amount.approximate / whole.approximate
      } else {
        return 100
      }
    }
    return sum
  }

  static let examples: [Example] = [
    .clean(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="95"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><payment percent="5"><due><limit duration="P30D" event="results-declared"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="60"><due><limit duration="P120D" direction="before" event="election-day"/></due></payment><payment percent="40"><⟦due⟧><limit duration="P30D" direction="before" event="election-day"/></due></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
    .flagged(
      """
      <resources arrangement="grant">
        <description xml:lang="en">Money for the general election.</description>
        <contribution id="grant" from="registry" to="commission" kind="money" amount="1000" currency="XSM" stateBudget="true" conditionsExhaustive="true">
          <description xml:lang="en">Money for comparing lists.</description>
          <payment percent="100"><⟦due⟧ date="2027-04-01"/></payment>
        </contribution>
        <audit by="commission"><scope xml:lang="en">The bills.</scope></audit>
        <spendingControl authority="commission"/>
      </resources>
      """),
  ]
}
