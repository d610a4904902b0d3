extension Register {
  /// Everything that the registry dates: elections with their timetables, and what agreements bring that all have
  /// signed and that have not ended: the dates of a draft bind nobody. Times that agreements count from elections are
  /// resolved for the elections that they serve. What an agreement brought and was over before the day `since` is left
  /// out; nil: before the day itself.
  public func occasions(asOf day: Day, since: Day? = nil) -> [Occasion] {
    let ofAgreements = agreements.flatMap { series -> [Occasion] in
      let status = status(of: series, asOf: day)
      guard !status.isEnded, !status.isDraft, let current = series.current(asOf: day) else { return [] }
      return occasions(of: current, in: series, asOf: day, since: since)
    }
    return (elections.flatMap(occasions(of:)) + ofAgreements).sorted()
  }

  /// The timetable of an election.
  public func occasions(of election: Election) -> [Occasion] {
    let id = election.id
    var found = [
      Occasion(.electionDay, election.day, election: id),
      Occasion(.electionPeriod, election.periodStart, until: election.periodEnd, election: id),
    ]
    for (index, freeze) in election.freezes.enumerated() {
      found.append(Occasion(.freeze, freeze.from, until: freeze.until, election: id, ordinal: index + 1))
    }
    var ordinals: [String: Int] = [:]
    for moment in election.moments {
      ordinals[moment.code.value, default: 0] += 1
      found.append(
        Occasion(
          .moment, moment.date, until: moment.until, election: id, code: moment.code,
          ordinal: ordinals[moment.code.value] ?? 1))
    }
    return found
  }

  /// What one version of an agreement brings, together with its record.
  public func occasions(
    of agreement: Agreement, in series: AgreementSeries, asOf day: Day, since: Day? = nil
  ) -> [Occasion] {
    let id = series.id
    var found: [Occasion] = []
    if let effective = series.effectiveDay(of: agreement) { found.append(Occasion(.effect, effective, agreement: id)) }
    if let next = series.nextReview(of: agreement, asOf: day) { found.append(Occasion(.review, next, agreement: id)) }
    if let end = agreement.term?.expires { found.append(Occasion(.expiry, end, agreement: id)) }
    for provision in agreement.crisis {
      guard let end = series.end(of: provision, asOf: day) else { continue }
      found.append(Occasion(.sunset, end, agreement: id, fact: provision.id))
    }
    for withholding in agreement.withholdings {
      let next = series.nextReview(of: withholding, asOf: day)
      found.append(Occasion(.withholdingReview, next, agreement: id, fact: withholding.id))
    }
    for secondment in agreement.personnel?.secondments ?? [] {
      guard let end = secondment.end else { continue }
      found.append(Occasion(.secondmentEnd, end, agreement: id, fact: secondment.id))
    }
    let served = agreement.classification.serves.compactMap { election($0.election) }
    found += withdrawals(agreement, served) + retentions(agreement, served)
    return found.filter { $0.kind == .effect || $0.kind == .expiry || $0.last >= since ?? day }
  }

  private func withdrawals(_ agreement: Agreement, _ served: [Election]) -> [Occasion] {
    guard let rules = agreement.term?.withdrawals, !rules.isEmpty, !served.isEmpty else { return [] }
    var found: [Occasion] = []
    for (kind, windows) in [
      (Occasion.Kind.withdrawalWindow, rules.flatMap(\.windows)), (.withdrawalBar, rules.flatMap(\.blackouts)),
    ] {
      for election in served {
        var seen: Set<[Day]> = []
        for window in windows {
          guard let opens = window.opens.day(in: election), let closes = window.closes.day(in: election),
            opens <= closes, seen.insert([opens, closes]).inserted
          else { continue }
          found.append(
            Occasion(
              kind, opens, until: closes, election: election.id, agreement: agreement.id, ordinal: seen.count))
        }
      }
    }
    return found
  }

  /// The last day on which any holder may keep the data of a flow, where a day can be told.
  private func retentions(_ agreement: Agreement, _ served: [Election]) -> [Occasion] {
    guard !served.isEmpty, let flows = agreement.dataSharing?.flows else { return [] }
    return flows.flatMap { flow in
      let periods = flow.retentions.compactMap(\.period)
      return served.compactMap { election in
        periods.compactMap { $0.day(in: election) }.max().map {
          Occasion(.retentionEnd, $0, election: election.id, agreement: agreement.id, fact: flow.id)
        }
      }
    }
  }
}

extension AgreementSeries {
  /// The day by which a decision to withhold is to be looked at again: as the last look at it in the record set it, else
  /// as the decision says.
  public func nextReview(of withholding: Withholding, asOf day: Day) -> Day {
    let told = record?.events.filter { event in
      event.review?.kind == "withholding-review" && event.review?.next != nil
        && event.date >= withholding.decided && event.date <= day
        && (event.about.isEmpty || event.about.contains(withholding.id))
    }
    return told?.max { $0.date < $1.date }?.review?.next ?? withholding.review
  }

  /// The day on which powers of a crisis end: as told when they were last activated, else as the version says.
  func end(of provision: CrisisProvision, asOf day: Day) -> Day? {
    let told = record?.events.filter {
      $0.date <= day && $0.crisis?.provision == provision.id && $0.crisis?.ends != nil
    }
    return told?.max { $0.date < $1.date }?.crisis?.ends ?? provision.sunset?.date
  }
}
