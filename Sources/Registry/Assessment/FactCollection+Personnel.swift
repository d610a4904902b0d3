extension FactCollection {
  /// D3: whose staff work for whom, to whom they answer, who may call them back, until when.
  mutating func addPersonnel() {
    guard let personnel = agreement.personnel else { return }
    for secondment in personnel.secondments {
      guard secondment.direction == "to-commission" else {
        add(
          .staffLentByCommission, at: secondment, [secondment.to], text(secondment.post),
          detail: .number(secondment.number))
        continue
      }
      add(
        .staffLentToCommission, at: secondment, [secondment.from], text(secondment.post),
        detail: .number(secondment.number))
      addLines(of: secondment)
      addEnd(of: secondment)
    }
    for training in personnel.trainings where training.onMandate == true && !includesCommission(training.audience) {
      add(.staffTrainedOnMandate, at: training, [training.audience], text(training.subject))
    }
  }

  private mutating func addLines(of secondment: Secondment) {
    let post = text(secondment.post)
    if let superior = secondment.reportsTo {
      add(
        isCommission(superior) ? .staffReportToCommission : .staffReportElsewhere, at: secondment, [superior], post)
    }
    let judges = [secondment.appraisedBy, secondment.disciplinedBy].compactMap { $0 }
    let others = judges.filter { !isCommission($0) }
    if !judges.isEmpty {
      add(
        others.isEmpty ? .staffJudgedByCommission : .staffJudgedElsewhere, at: secondment,
        others.isEmpty ? [judges[0]] : others.count == 2 && others[0] == others[1] ? [others[0]] : others, post)
    }
    if let payer = secondment.paidBy, !isCommission(payer) {
      add(.staffPaidElsewhere, at: secondment, [payer], post)
    }
  }

  private mutating func addEnd(of secondment: Secondment) {
    let post = text(secondment.post)
    if let recall = secondment.recall {
      add(
        recall.consentOfCommission == true ? .recallNeedsConsent : .recallFree, at: recall, [recall.by], post,
        detail: recall.notice.map { .limit($0) })
    }
    if let end = secondment.end { add(.secondmentEnds, at: secondment, [], post, detail: .day(end)) }
    if !secondment.exitPlan.isEmpty { add(.exitPlanned, at: secondment, [], text(secondment.exitPlan)) }
  }
}
