extension Strings {
  /// A day as people of the language write it: `14 March 2027`. What is not an ISO 8601 day comes back as it is.
  public func date(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard iso.utf8.count >= 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let name = Self.months.indices.contains(month - 1) ? Self.months[month - 1] : nil
    else { return iso }
    return date(year: year, month: name, day: day)
  }

  private func date(year: Int, month: DateWord, day: Int) -> String {
    self(
      DateWord.long,
      [
        "day": day == 1 ? self(DateWord.firstDay) : shaped(String(day)), "month": self(month),
        "year": shaped(String(year)),
      ])
  }

  /// A day by its parts; the month counts from 1.
  func date(year: Int, month: Int, day: Int) -> String {
    date(year: year, month: Self.months[(month - 1) % 12], day: day)
  }

  /// A month and its year, for headings of lists: `March 2027`.
  public func month(_ iso: String) -> String {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard parts.count >= 2, let year = parts[0], let month = parts[1], Self.months.indices.contains(month - 1)
    else { return iso }
    return self(DateWord.monthAndYear, ["month": self(Self.months[month - 1]), "year": shaped(String(year))])
  }

  private static let months: [DateWord] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
  ]

  /// An ISO 8601 duration in words: `P6M` is `6 months`, `PT24H` is `24 hours`, `P1Y6M` is `1 year 6 months`. What is not
  /// a duration comes back as it is.
  public func duration(_ iso: String) -> String {
    guard iso.hasPrefix("P"), iso.utf8.count > 2 else { return iso }
    var parts: [String] = []
    var number = ""
    var inTime = false
    for character in iso.dropFirst() {
      if character == "T" {
        inTime = true
      } else if character.isNumber, character.isASCII {
        number.append(character)
      } else {
        guard let count = Int(number), let unit = Self.unit(character, inTime) else { return iso }
        if count > 0 || iso.filter(\.isLetter).count <= 3 { parts.append(self(unit, count: count)) }
        number = ""
      }
    }
    return number.isEmpty && !parts.isEmpty ? parts.joined(separator: " ") : iso
  }

  private static func unit(_ letter: Character, _ inTime: Bool) -> DateWord? {
    switch (letter, inTime) {
    case ("Y", false): .years
    case ("M", false): .months
    case ("W", false): .weeks
    case ("D", false): .days
    case ("H", true): .hours
    case ("M", true): .minutes
    case ("S", true): .seconds
    default: nil
    }
  }
}
