/// A length of time as in ISO 8601: `P30D`, `P6M`, `PT24H`. Months and days are kept apart, since a month has no fixed
/// number of days.
public struct Span: Sendable, Hashable {
  /// Whole months, years included.
  public let months: Int
  /// Whole days.
  public let days: Int
  /// Whole minutes, hours included.
  public let minutes: Int

  /// A span of months, days and minutes.
  public init(months: Int = 0, days: Int = 0, minutes: Int = 0) {
    self.months = months
    self.days = days
    self.minutes = minutes
  }

  /// A span as the schema lets it be written; nil if it is not written so.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let span = text.withUTF8(Span.read) else { return nil }
    self = span
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Span? {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "P") else { return nil }
    var inTime = false
    var (months, days, minutes) = (0, 0, 0)
    var at = 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "T") {
        inTime = true
        at += 1
        continue
      }
      guard let value = number(bytes, &at), at < bytes.count else { return nil }
      switch (inTime, bytes[at]) {
      case (false, UInt8(ascii: "Y")): months += value * 12
      case (false, UInt8(ascii: "M")): months += value
      case (false, UInt8(ascii: "D")): days += value
      case (true, UInt8(ascii: "H")): minutes += value * 60
      case (true, UInt8(ascii: "M")): minutes += value
      default: return nil
      }
      at += 1
    }
    return Span(months: months, days: days, minutes: minutes)
  }

  /// Moves on behind the digits. More than nine are no length of time.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int? {
    let start = at
    var value = 0
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
      guard at - start <= 9 else { return nil }
    }
    return at > start ? value : nil
  }

  /// The length in hours, a month taken as 30 days: for comparing limits, not for finding a day.
  public var approximateHours: Double { Double(months * 30 + days) * 24 + Double(minutes) / 60 }

  /// The length in whole days, a month taken as 30 days and a begun day as a day: for comparing limits.
  public var approximateDays: Int { months * 30 + days + (minutes + 1439) / 1440 }

  /// True if the span has no length.
  public var isZero: Bool { months == 0 && days == 0 && minutes == 0 }
}

extension Span: Comparable {
  /// The shorter one first, a month taken as 30 days.
  public static func < (left: Span, right: Span) -> Bool { left.approximateHours < right.approximateHours }
}

extension Span: AttributeValue {
  init?(written: String) { self.init(written) }
  static var absent: Span { Span() }
}

extension Day {
  /// The day a span later. Hours that do not fill a day do not count.
  public func adding(_ span: Span) -> Day { adding(months: span.months) + (span.days + span.minutes / 1440) }

  /// The day a span earlier.
  public func subtracting(_ span: Span) -> Day { adding(months: -span.months) + -(span.days + span.minutes / 1440) }
}
