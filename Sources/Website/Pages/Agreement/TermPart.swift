import Registry

/// Term, renewal, review, amendment, changes without amendment, withdrawal and termination.
enum TermPart: AgreementPart {
  static let id = "term"
  static func title(_ words: Strings) -> String { words(AgreementWord.term) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.term != nil }

  static func write(_ reading: AgreementReading) {
    guard let term = reading.agreement.term else { return }
    reading.sheet.add(SummaryList(dates(term, reading) + rules(term, reading)))
  }

  private static func dates(_ term: Term, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    let effective = reading.entry.effectiveDay(of: reading.agreement)
    return [
      reading.row(.signature, term.signed),
      effective == nil && term.effectOn == nil && term.effectNote.isEmpty
        ? nil
        : .init(words(AgreementWord.effective)) { sheet in
          if let effective { reading.time(effective) }
          if let rule = term.effectOn {
            if effective != nil { sheet.html.text(words(PageWord.listSeparator)) }
            reading.code(rule)
          }
          reading.note(term.effectNote)
        },
      reading.row(.expires, term.expires), reading.row(.expires, term.expiry),
      term.indefinite.isEmpty ? nil : reading.row(.indefinite, term.indefinite),
      term.renewal.map { renewal in .init(words(AgreementWord.renewal)) { _ in write(renewal, reading) } },
      term.review.map { review in .init(words(AgreementWord.review)) { _ in write(review, reading) } },
    ]
  }

  private static func write(_ renewal: Renewal, _ reading: AgreementReading) {
    let words = reading.words
    reading.code(renewal.mode)
    if let length = renewal.length { reading.html.text(words(PageWord.listSeparator) + words.span(length)) }
    if let times = renewal.maximumTimes {
      reading.html.text(words(PageWord.listSeparator) + words(AgreementWord.atMostTimes, count: times))
    }
    reading.note(renewal.description)
  }

  private static func write(_ review: ReviewDuty, _ reading: AgreementReading) {
    let words = reading.words
    if let interval = review.interval {
      reading.html.text(words(DateWord.every, ["duration": words.span(interval)]))
    }
    if let next = reading.nextReview {
      if review.interval != nil { reading.html.text(words(PageWord.listSeparator)) }
      reading.html.text(words(AgreementWord.nextReview, ["day": words.date(next)]))
    }
    if let after = review.afterElection {
      reading.html.text(words(PageWord.listSeparator))
      reading.write(after)
    }
    reading.note(review.description)
  }

  private static func rules(_ term: Term, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    return [
      term.amendment.map { amendment in
        .init(words(AgreementWord.amendment)) { sheet in
          let parts = [
            amendment.written ? words(AgreementWord.inWriting) : nil,
            amendment.consentOfCommission ? words(AgreementWord.consentOfCommission) : nil,
          ].compactMap { $0 }
          sheet.html.text(parts.joined(separator: words(PageWord.listSeparator)))
          reading.note(amendment.description)
        }
      },
      .init(
        words(AgreementWord.changes),
        values: term.changeRules.map { rule in { _ in write(rule, reading) } }),
      .init(
        words(AgreementWord.withdrawal),
        values: term.withdrawals.map { rule in { _ in write(rule, reading) } }),
      reading.row(.terminationGrounds, term.terminationGround),
      reading.row(.survivingClauses, clauses: term.survivingClauses),
    ]
  }

  private static func write(_ rule: ChangeRule, _ reading: AgreementReading) {
    reading.code(rule.subject)
    reading.html.text(": ")
    reading.actors(rule.by)
    if let notice = rule.notice {
      reading.html.text(reading.words(PageWord.listSeparator) + reading.words(AgreementWord.notice) + ": ")
      reading.write(notice)
    }
    reading.note(rule.refusal)
  }

  private static func write(_ rule: WithdrawalRule, _ reading: AgreementReading) {
    let words = reading.words
    reading.actor(rule.party)
    if let notice = rule.notice {
      reading.html.text(": ")
      reading.write(notice)
    }
    if let phase = rule.phase {
      reading.html.text(words(PageWord.listSeparator))
      reading.code(phase)
    }
    for window in rule.windows {
      reading.html.text(words(PageWord.listSeparator) + words(AgreementWord.window) + ": " + reading.text(window))
    }
    for window in rule.blackouts {
      reading.html.text(words(PageWord.listSeparator) + words(AgreementWord.blackout) + ": " + reading.text(window))
    }
    reading.note(rule.effect)
  }
}

extension AgreementReading {
  /// The last review in the record sets the day of the next one; an older version says what was agreed in it.
  fileprivate var nextReview: Day? {
    isCurrent ? series.nextReview(of: agreement, asOf: day) : agreement.term?.review?.next
  }

  /// A window between two limits: `between 90 days before election day and 60 days before election day`.
  func text(_ window: TimeWindow) -> String {
    words(DateWord.between, ["opens": text(window.opens), "closes": text(window.closes)])
  }
}
