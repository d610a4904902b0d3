import Registry

extension Strings {
  /// A day as people of the language write it.
  func date(_ day: Day) -> String {
    let (year, month, day) = day.components
    return date(year: year, month: month, day: day)
  }

  /// A length of time: `1 year 6 months`, `24 hours`, `30 days`.
  func span(_ span: Span) -> String {
    var parts: [String] = []
    let (years, months) = (span.months / 12, span.months % 12)
    let (hours, minutes) = (span.minutes / 60, span.minutes % 60)
    let counts: [(Int, DateWord)] = [
      (years, .years), (months, .months), (span.days, .days), (hours, .hours), (minutes, .minutes),
    ]
    for (count, unit) in counts where count > 0 { parts.append(self(unit, count: count)) }
    return parts.isEmpty ? self(DateWord.days, count: 0) : parts.joined(separator: " ")
  }

  /// A decimal number with the language's separators: `1,250,000.5`.
  func decimal(_ number: DecimalNumber) -> String {
    let parts = number.description.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return number.description }
    guard parts.count > 1 else { return self.number(whole) }
    return self.number(whole) + self(DateWord.decimal) + shaped(String(parts[1]))
  }

  /// A sum of money with its currency.
  func amount(_ amount: DecimalNumber, _ currency: String?) -> String {
    guard let currency else { return decimal(amount) }
    return decimal(amount) + "\u{A0}" + currency
  }
}
