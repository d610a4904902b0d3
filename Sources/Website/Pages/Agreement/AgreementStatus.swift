import Registry

/// The status of an agreement in a sentence, with the line of its life.
struct AgreementStatus {
  let reading: AgreementReading

  private var words: Strings { reading.words }
  private var entry: Survey.Entry { reading.entry }

  func write() {
    if let next = successor {
      return reading.sheet.add(
        StatusBanner(.ended, words(StatusWord.replaced)) { $0.html.text(superseded(by: next)) })
    }
    reading.sheet.add(
      StatusBanner(entry.status.tone, words(entry.status.word), lifeline: lifeline) { sheet in
        sheet.html.text(sentences.joined(separator: " "))
      })
  }

  private var sentences: [String] {
    let version = entry.current ?? reading.agreement
    let effective = entry.effectiveDay(of: reading.series.versions.first ?? version)
    let expires = version.term?.expires
    var sentences: [String] = []
    switch entry.status {
    case .active:
      if let effective { sentences.append(say(.since, ["since": words.date(effective)])) }
      if let expires {
        sentences.append(say(.until, ["until": words.date(expires)]))
      } else if version.term?.indefinite.isEmpty == false {
        sentences.append(words(StatusWord.indefinite))
      }
    case .signedNotYetEffective:
      if let effective {
        sentences.append(say(.startsOn, ["day": words.date(effective)]))
      } else if let signed = entry.signed {
        sentences.append(say(.signedOn, ["day": words.date(signed)]))
      }
    case .partlySigned: sentences.append(words(StatusWord.partly))
    case .negotiating: sentences.append(words(StatusWord.notSigned))
    case .inConsultation: sentences.append(words(StatusWord.consulting))
    case .expired: if let expires { sentences.append(say(.endedOn, ["day": words.date(expires)])) }
    case .replaced: sentences.append(words(StatusWord.replacedBy))
    case .suspended: event("suspended").map { sentences.append(say(.suspendedOn, ["day": words.date($0)])) }
    case .terminated: event("terminated").map { sentences.append(say(.terminatedOn, ["day": words.date($0)])) }
    case .withdrawn: break
    }
    if version.version > 1, let change = version.change {
      sentences.append(
        say(.lastChange, ["version": words.number(version.version), "day": words.date(change.date)]))
    }
    let open = entry.openFindings(of: version.version).count
    if open > 0 { sentences.append(words(StatusWord.openPoints, count: open)) }
    return sentences
  }

  /// The version that took the place of the one on the page; nil unless a later one applies.
  private var successor: Agreement? {
    let own = reading.agreement.version
    guard let current = entry.current, own < current.version else { return nil }
    let next = reading.series.versions.first { version in
      version.version > own && (entry.effectiveDay(of: version).map { $0 <= reading.day } ?? false)
    }
    return next ?? current
  }

  /// From when until when the version applied: what is said of the agreement today would be wrong of it.
  private func superseded(by next: Agreement) -> String {
    let version = reading.agreement
    var values = ["version": words.number(version.version), "next": words.number(next.version)]
    guard let from = entry.effectiveDay(of: version), let replaced = entry.effectiveDay(of: next) else {
      return say(.superseded, values)
    }
    let until = min(replaced + -1, version.term?.expires ?? replaced)
    guard from <= until else { return say(.superseded, values) }
    values["from"] = words.date(from)
    values["until"] = words.date(until)
    return say(.applied, values)
  }

  private func say(_ word: StatusWord, _ values: [String: String]) -> String { words(word, values) }

  private func event(_ type: String) -> Day? { entry.pastEvents.last { $0.type == type }?.date }

  private var lifeline: Lifeline? {
    let version = entry.current ?? reading.agreement
    let day = reading.day
    var stations: [(day: Day, label: String)] = []
    if let signed = entry.signed { stations.append((signed, words(StatusWord.stationSigned))) }
    let first = reading.series.versions.first.flatMap(entry.effectiveDay(of:))
    if let first, first != entry.signed { stations.append((first, words(StatusWord.stationEffective))) }
    for later in reading.series.versions.dropFirst() where later.version <= version.version {
      let start = entry.effectiveDay(of: later) ?? later.change?.date
      if let start {
        stations.append((start, words(StatusWord.stationVersion, ["version": words.number(later.version)])))
      }
    }
    let end = event("terminated") ?? version.term?.expires
    if let next = reading.series.nextReview(of: version, asOf: day), end.map({ next <= $0 }) ?? true {
      stations.append((next, words(StatusWord.stationReview)))
    }
    if let end { stations.append((end, words(end <= day ? StatusWord.stationEnded : .stationExpires))) }
    guard stations.count > 1 else { return nil }
    if !entry.status.isEnded { stations.append((day, words(StatusWord.stationNow))) }
    let ordered = stations.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    var result = ordered.map { _, station in
      Lifeline.Station(
        station.label, day: station.day.description, isPast: station.day <= day,
        isNow: station.label == words(StatusWord.stationNow))
    }
    if end == nil, version.term?.indefinite.isEmpty == false {
      result.append(.init(words(StatusWord.stationExpires), day: nil, note: words(StatusWord.noEnd), isPast: false))
    }
    return Lifeline(result)
  }
}
