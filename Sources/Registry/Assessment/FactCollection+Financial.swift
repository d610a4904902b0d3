extension FactCollection {
  /// D2: which money moves, on which conditions, who may hold it back, who controls what is spent.
  mutating func addFinancial() {
    guard let resources = agreement.resources else { return }
    if resources.arrangement == "none", resources.contributions.isEmpty {
      add(.noMoneyMoves, at: resources, [], text(resources.description))
    }
    for contribution in resources.contributions { add(contribution) }
    guard let control = resources.spendingControl else { return }
    add(
      includesCommission(control.authority) ? .commissionControlsSpending : .partnerControlsSpending, at: control,
      [control.authority], text(control.description), clauses: [control.clause].compactMap { $0 })
  }

  private mutating func add(_ contribution: Contribution) {
    let isReceived = includesCommission(contribution.to)
    let kind: IndependenceFact.Kind =
      isReceived
      ? .moneyToCommission : includesCommission(contribution.from) ? .moneyFromCommission : .moneyBetweenOthers
    add(
      kind, at: contribution, isReceived ? [contribution.from] : [contribution.from, contribution.to],
      text(contribution.description) ?? .code(contribution.kind),
      detail: contribution.amount.map { .money($0, currency: contribution.currency) })
    guard isReceived else { return }
    for condition in contribution.conditions where condition.type != "none" {
      add(
        hasFlag("harmful", condition.type) ? .harmfulCondition : .condition, at: condition, [contribution.from],
        text(condition.description) ?? .code(condition.type))
    }
    guard let right = contribution.suspensionRight else { return }
    let suspension: IndependenceFact.Kind =
      !right.exists
      ? .payerMayNotWithhold : right.inElectionPeriod ? .payerMayWithholdBeforeElection : .payerMayWithhold
    add(suspension, at: right, [contribution.from], text(right.grounds))
  }
}
