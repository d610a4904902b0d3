/// A day of the Gregorian calendar, without time and zone: the only kind of date that agreements need.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day with this number of days since 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day of a year, month and day of month; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// The day written as in ISO 8601 and the schema: `2027-05-16`; nil if it is not written so.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8(Day.read) else { return nil }
    self = day
  }

  private static func read(_ utf8: UnsafeBufferPointer<UInt8>) -> Day? {
    guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for at in range {
        guard utf8[at] >= 0x30, utf8[at] <= 0x39 else { return nil }
        value = value * 10 + Int(utf8[at] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day of month.
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil calendar: eras of 400 years that begin on 1 March.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day so many months later, or earlier if negative; the last day of the month where the month is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, length)))
  }

  /// The day so many days later, or earlier if negative.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The number of days from the right day to the left one.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// As in ISO 8601: `2027-05-16`.
  public var description: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension Day: AttributeValue {
  init?(written: String) { self.init(written) }
  static var absent: Day { Day(number: 0) }
}
