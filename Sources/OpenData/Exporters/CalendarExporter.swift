import Registry

/// The calendar of the registry for people's own calendars: one file in each language.
enum CalendarExporter: Exporter {
  static let summary =
    "Elections, reviews, ends and other dates as iCalendar, for subscription, from the beginning of the year before."

  /// Dates of agreements in one file; a calendar that people subscribe to must stay small. Those to come are told
  /// first, the nearest before the others, then those that are over, the latest before the others.
  static let limit = 2_000

  static func jobs(_ export: Export) -> [ExportJob] {
    export.register.languages.enumerated().map { index, language in
      ExportJob(path: index == 0 ? "feeds/calendar.ics" : "feeds/calendar.\(language).ics") {
        document(export, language)
      }
    }
  }

  private static func document(_ export: Export, _ language: String) -> [UInt8] {
    let register = export.register
    let languages = [language] + register.languages
    var calendar = ICalendarText()
    calendar.line("BEGIN:VCALENDAR")
    calendar.line("VERSION:2.0")
    calendar.line("PRODID:-//Concord//Calendar of a register of agreements//EN")
    calendar.line("CALSCALE:GREGORIAN")
    if let title = register.profile?.title.best(for: languages)?.text {
      calendar.text("NAME", title)
      calendar.text("X-WR-CALNAME", title)
    }
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    for occasion in occasions(export) { write(occasion, export, languages, to: &calendar) }
    calendar.line("END:VCALENDAR")
    return calendar.bytes
  }

  /// What the calendar tells, in the order of time: all of elections, and of agreements as much as there is room for.
  static func occasions(_ export: Export, limit: Int = limit) -> [Occasion] {
    // A fixed day, so that a day on which nothing happens does not change the file.
    let since = Day(year: export.day.components.year - 1, month: 1, day: 1) ?? export.day
    let recent = export.register.occasions(asOf: export.day, since: since).filter {
      $0.last >= since && $0.first.components.year <= 9999
    }
    let ofAgreements = recent.filter { $0.agreement != nil }
    guard ofAgreements.count > limit else { return recent }
    let coming = ofAgreements.filter { $0.last >= export.day }
    let over = ofAgreements.filter { $0.last < export.day }.sorted { ($1.last, $1) < ($0.last, $0) }
    let told = Set((coming + over).prefix(limit))
    return recent.filter { $0.agreement == nil || told.contains($0) }
  }

  private static func write(
    _ occasion: Occasion, _ export: Export, _ languages: [String], to calendar: inout ICalendarText
  ) {
    let register = export.register
    let election = occasion.election.flatMap(register.election)
    let series = occasion.agreement.flatMap(register.agreement)
    let title = (series?.current(asOf: export.day)).map { $0.shortTitle.isEmpty ? $0.title : $0.shortTitle }
    let names = [title, election?.title].compactMap { $0?.best(for: languages)?.text }
    calendar.line("BEGIN:VEVENT")
    calendar.line("UID:\(occasion.identity)@\(register.profile?.commission ?? "concord")")
    calendar.line("DTSTAMP:\(ICalendarText.digits(stamp(series, election, export.day)))T000000Z")
    calendar.day("DTSTART", occasion.first)
    calendar.day("DTEND", end(of: occasion))
    let label = label(occasion, export, languages)
    let isItself = occasion.kind == .electionDay
    calendar.text("SUMMARY", isItself ? names.first ?? label : ([label] + names.prefix(1)).joined(separator: ": "))
    if isItself || names.count > 1 { calendar.text("DESCRIPTION", isItself ? label : names[1]) }
    calendar.text("CATEGORIES", label)
    if let address = address(occasion, export, languages[0]) { calendar.line("URL:\(address)") }
    calendar.line("STATUS:\(election?.provisional == true ? "TENTATIVE" : "CONFIRMED")")
    calendar.line("TRANSP:TRANSPARENT")
    calendar.line("END:VEVENT")
  }

  /// Section 3.6.1: the end is the first day that is not part of it. The last day of the year 9999 has none that could
  /// be written: an event of one day needs none, a longer one ends with the day before.
  private static func end(of occasion: Occasion) -> Day {
    let next = occasion.last + 1
    return next.components.year > 9999 && occasion.last > occasion.first ? occasion.last : next
  }

  /// When what stands here was last changed, as far as the registry tells; never later than the day, and the same on
  /// the next day if nothing happens, so that a file without news keeps its bytes. An election that is still to be
  /// called bears the first day of the year.
  private static func stamp(_ series: AgreementSeries?, _ election: Election?, _ day: Day) -> Day {
    if let series {
      let days =
        series.versions.flatMap { $0.signatureDays + [$0.change?.date].compactMap { $0 } }
        + (series.record?.events.map(\.date) ?? [])
      if let last = days.filter({ $0 <= day }).max() { return last }
    }
    if let election {
      let days = [election.postponed?.decided, election.moments.map(\.date).min(), election.periodStart]
      if let known = days.compactMap({ $0 }).first(where: { $0 <= day }) { return known }
    }
    return Day(year: day.components.year, month: 1, day: 1) ?? day
  }

  private static func address(_ occasion: Occasion, _ export: Export, _ language: String) -> String? {
    guard let base = export.baseAddress else { return nil }
    let place = occasion.agreement.map { "agreements/\($0)/" } ?? occasion.election.map { "elections/\($0)/" }
    return place.map { "\(base)\(language)/\($0)" }
  }

  private static func label(_ occasion: Occasion, _ export: Export, _ languages: [String]) -> String {
    if occasion.kind == .moment, let code = occasion.code {
      return export.register.codeLists[code]?.label.best(for: languages)?.text ?? code.value
    }
    return export.wording.occasions[languages[0]]?[occasion.kind] ?? occasion.kind.rawValue
  }
}
