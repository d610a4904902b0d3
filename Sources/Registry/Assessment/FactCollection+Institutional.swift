extension FactCollection {
  /// D1: who leads, on what law each acts, which core functions go where, who may leave, what a crisis changes, who may
  /// change the text.
  mutating func addInstitutional() {
    if let independence = agreement.independence, let clause = independence.noFetterClause {
      add(.powersUntouched, at: independence, clauses: [clause])
    }
    for party in agreement.parties.parties where party.lead == true {
      add(isCommission(party.id) ? .commissionLeads : .partnerLeads, at: party, [party.id], text(party.leadReason))
    }
    for basis in agreement.legalBases {
      add(
        .actsUnderLaw, at: basis, [basis.party], text(basis.description),
        detail: .law(instrument: basis.instrument, provision: basis.provision))
    }
    for activity in agreement.activities { add(activity) }
    addLeaving()
    addCrisis()
    addChanges()
  }

  private mutating func add(_ activity: Activity) {
    if activity.sense == "prohibition" {
      guard !includesCommission(activity.responsible) else { return }
      return add(.partnerMayNot, at: activity, [activity.responsible], text(activity.title))
    }
    guard hasFlag("core", activity.code) else { return }
    let isKept = includesCommission(activity.responsible)
    add(
      isKept ? .coreFunctionKept : .coreFunctionGiven, at: activity, [activity.responsible], text(activity.title),
      detail: activity.basis.map { .law(instrument: $0.instrument, provision: $0.provision) })
  }

  private mutating func addLeaving() {
    for rule in agreement.term?.withdrawals ?? [] {
      let notice = rule.notice.map { IndependenceFact.Value.limit($0) }
      if includesCommission(rule.party) {
        add(
          rule.alone == false ? .commissionLeavesWithConsent : .commissionLeavesAlone, at: rule, [rule.party],
          detail: notice)
      } else {
        add(.partnerMayLeave, at: rule, [rule.party], detail: notice)
        if !rule.blackouts.isEmpty { add(.leavingBarred, at: rule, [rule.party]) }
      }
    }
  }

  private mutating func addCrisis() {
    for provision in agreement.crisis {
      for power in provision.powers {
        let kind: IndependenceFact.Kind =
          isCommission(power.holder)
          ? .crisisPowerOfCommission : power.electoral == true ? .electoralPowerInCrisis : .crisisPowerOfPartner
        add(kind, at: power, [power.holder], text(power.description) ?? .code(provision.type))
      }
      guard let sunset = provision.sunset else { continue }
      add(
        .crisisPowersEnd, at: provision, [], .code(provision.type),
        detail: sunset.date.map { .day($0) } ?? sunset.maximumDays.map { .days($0) })
    }
  }

  private mutating func addChanges() {
    guard let term = agreement.term else { return }
    if let amendment = term.amendment {
      add(
        amendment.consentOfCommission ? .amendmentNeedsCommission : .amendmentWithoutCommission, at: amendment, [],
        text(amendment.description))
    }
    for rule in term.changeRules where !rule.by.isEmpty && !rule.by.contains(where: includesCommission) {
      add(.changeWithoutCommission, at: rule, rule.by, .code(rule.subject))
    }
  }
}
