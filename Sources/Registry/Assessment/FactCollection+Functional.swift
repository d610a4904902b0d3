extension FactCollection {
  /// D4: who decides, blocks, instructs and chairs; who holds data and systems; what stands while there is a dispute.
  mutating func addFunctional() {
    for decision in agreement.decisions { add(decision) }
    for direction in agreement.directions {
      let subject = text(direction.subject)
      if includesCommission(direction.to), !isCommission(direction.from) {
        add(.partnerInstructsCommission, at: direction, [direction.from], subject)
      } else if includesCommission(direction.from) {
        add(.commissionInstructs, at: direction, [direction.to], subject)
      }
    }
    for body in agreement.bodies { add(body) }
    addDataAndThings()
    addDisputes()
  }

  private mutating func add(_ decision: DecisionRight) {
    let subject = text(decision.title) ?? .code(decision.subject)
    let isElectoral = hasFlag("electoral", decision.subject)
    let limit = decision.limit.map { IndependenceFact.Value.limit($0) }
    if !includesCommission(decision.authority) {
      add(
        isElectoral ? .partnerDecidesElectoral : .partnerDecidesOther, at: decision, [decision.authority], subject,
        detail: decision.basis.map { .law(instrument: $0.instrument, provision: $0.provision) } ?? limit)
    } else if decision.mode == "joint-consensus" {
      add(.decidedTogether, at: decision, [decision.authority] + decision.consulted, subject, detail: limit)
    } else {
      add(.commissionDecides, at: decision, decision.consulted, subject, detail: limit)
    }
    let holders = decision.veto.filter { !isCommission($0) }
    if !holders.isEmpty { add(.partnerMayBlock, at: decision, holders, subject) }
  }

  private mutating func add(_ body: JointBody) {
    if body.chairRotates == true {
      add(.chairRotates, at: body, [], text(body.name))
    } else if let chair = body.chair {
      add(isCommission(chair) ? .commissionChairs : .partnerChairs, at: body, [chair], text(body.name))
    }
    if body.commissionCannotBeOutvoted == true { add(.commissionNotOutvoted, at: body, [], text(body.name)) }
  }

  private mutating func addDataAndThings() {
    for flow in agreement.dataSharing?.flows ?? [] {
      if !includesCommission(flow.from), flow.to.contains(where: includesCommission) {
        add(.dataFromPartner, at: flow, [flow.from], text(flow.title))
      } else if includesCommission(flow.from) {
        add(.dataToPartner, at: flow, flow.to, text(flow.title))
      }
    }
    for access in agreement.dataSharing?.systemAccesses ?? []
    where access.level == "administer" && !includesCommission(access.party) {
      add(.partnerAdministersSystem, at: access, [access.party], .code(access.system))
    }
    for asset in agreement.resources?.assets ?? []
    where !includesCommission(asset.owner) && asset.withheld == nil {
      add(
        .assetOfPartner, at: asset, [asset.owner], text(asset.description) ?? .code(asset.kind),
        detail: asset.return?.date.map { .day($0) } ?? asset.return?.limit.map { .limit($0) })
    }
  }

  private mutating func addDisputes() {
    guard let escalation = agreement.escalation else { return }
    if let meanwhile = escalation.meanwhile {
      let stands = meanwhile.rule == "commission-decision-stands"
      add(
        stands ? .decisionStandsMeanwhile : .decisionHeldUpMeanwhile, at: meanwhile, [],
        text(meanwhile.description) ?? .code(meanwhile.rule))
    }
    if let final = escalation.finalResolution, final.body != "none" {
      let organisation = final.organisation
      let isPartner =
        hasFlag("harmful", final.body)
        || agreement.parties.parties.contains { $0.organisation == organisation && !isCommission($0.id) }
      add(
        isPartner ? .disputeSettledByPartner : .disputeSettledIndependently, at: final, [organisation],
        .code(final.body))
    }
  }
}
