import Registry

/// What an English or French text says in figures: days, lengths of time, amounts of money.
extension Tokens {
  /// The days that are written out: `5 October 2026`, `1er octobre 2026`.
  func days() -> [Day] {
    var found: [Day] = []
    for at in ranges.indices where at > 0 && at + 1 < count {
      guard bytes[ranges[at].lowerBound] >= 0x41, let year = number(at + 1), year > 1900, year < 2300,
        let month = month(at), let day = dayOfMonth(at - 1)
      else { continue }
      if let written = Day(year: year, month: month, day: day) { found.append(written) }
    }
    return found
  }

  /// The lengths of time: `24 hours`, `90 calendar days`, `deux ans`.
  func spans() -> [Span] {
    var found: [Span] = []
    for at in ranges.indices.dropFirst() {
      guard let unit = unit(at) else { continue }
      var before = at - 1
      if before > 0, isAny(before, Tokens.fillers) { before -= 1 }
      guard let amount = number(before) ?? Tokens.numbers[text(before).lowercased()] else { continue }
      found.append(Span(months: unit.months * amount, days: unit.days * amount, minutes: unit.minutes * amount))
    }
    return found
  }

  /// The whole amounts that stand before or after a currency code: `XSM 1,250,000`, `1 250 000 XSM`.
  func amounts(in currency: String) -> [Int] {
    let code = Array(currency.utf8)
    var found: [Int] = []
    for at in ranges.indices where bytes[ranges[at]].elementsEqual(code) {
      if let amount = grouped(from: at + 1) { found.append(amount) }
      if let amount = grouped(upTo: at - 1) { found.append(amount) }
    }
    return found
  }

  private func dayOfMonth(_ at: Int) -> Int? { number(at) ?? (self.is(at, "1er") || self.is(at, "1st") ? 1 : nil) }

  private func month(_ at: Int) -> Int? {
    Tokens.months.firstIndex { isAny(at, $0) }.map { $0 + 1 }
  }

  private func unit(_ at: Int) -> Span? {
    // Most words are none: the letters with which the words below begin.
    switch bytes[ranges[at].lowerBound] | 0x20 {
    case UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "w"),
      UInt8(ascii: "s"), UInt8(ascii: "y"), UInt8(ascii: "a"):
      break
    default: return nil
    }
    for (words, span) in Tokens.units where isAny(at, words) { return span }
    return nil
  }

  private func grouped(from start: Int) -> Int? {
    guard start < count, var value = number(start) else { return nil }
    var at = start + 1
    while at < count, ranges[at].count == 3, ranges[at].lowerBound - ranges[at - 1].upperBound <= 3,
      let next = number(at)
    {
      value = value * 1000 + next
      at += 1
    }
    return value
  }

  private func grouped(upTo end: Int) -> Int? {
    guard end >= 0, number(end) != nil else { return nil }
    var start = end
    while start > 0, ranges[start].count == 3, ranges[start].lowerBound - ranges[start - 1].upperBound <= 3,
      number(start - 1) != nil
    {
      start -= 1
    }
    return grouped(from: start)
  }

  private static let months: [[StaticString]] = [
    ["january", "janvier"], ["february", "février"], ["march", "mars"], ["april", "avril"], ["may", "mai"],
    ["june", "juin"], ["july", "juillet"], ["august", "août"], ["september", "septembre"], ["october", "octobre"],
    ["november", "novembre"], ["december", "décembre"],
  ]

  private static let units: [([StaticString], Span)] = [
    (["minute", "minutes"], Span(minutes: 1)), (["hour", "hours", "heure", "heures"], Span(minutes: 60)),
    (["day", "days", "jour", "jours"], Span(days: 1)), (["week", "weeks", "semaine", "semaines"], Span(days: 7)),
    (["month", "months", "mois"], Span(months: 1)),
    (["year", "years", "an", "ans", "année", "années"], Span(months: 12)),
  ]

  /// Words that may stand between a number and its unit.
  private static let fillers: [StaticString] = ["working", "calendar", "full", "whole", "consecutive", "more"]

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90, "un": 1,
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12,
    "quatorze": 14, "quinze": 15, "vingt": 20, "trente": 30, "soixante": 60,
  ]
}

extension Span {
  /// Two spans compared by length where that can be told: months with months, shorter times with each other. Nil where one
  /// is in months and the other is not.
  func isAsLong(as other: Span) -> Bool? {
    guard (months == 0) == (other.months == 0) else { return nil }
    return months == other.months && days * 1440 + minutes == other.days * 1440 + other.minutes
  }
}
