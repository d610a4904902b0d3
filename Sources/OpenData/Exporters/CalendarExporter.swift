import Registry

/// The calendar of the registry for people's own calendars: one file in each language.
enum CalendarExporter: Exporter {
  static let summary =
    "Elections, reviews, ends and other dates as iCalendar, for subscription, from the beginning of the year before."

  /// Dates of agreements in one file, nearest first; a calendar that people subscribe to must stay small.
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
    // A fixed day, so that a day on which nothing happens does not change the file.
    let since = Day(year: export.day.components.year - 1, month: 1, day: 1) ?? export.day
    let recent = register.occasions(asOf: export.day, since: since).filter { $0.last >= since }
    var room = limit
    for occasion in recent {
      if occasion.agreement != nil { room -= 1 }
      if occasion.agreement == nil || room >= 0 { write(occasion, export, languages, to: &calendar) }
    }
    calendar.line("END:VCALENDAR")
    return calendar.bytes
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
    // Section 3.6.1: the end is the first day that is not part of it.
    calendar.day("DTEND", occasion.last + 1)
    let label = label(occasion, register, languages)
    let isItself = occasion.kind == .electionDay
    calendar.text("SUMMARY", isItself ? names.first ?? label : ([label] + names.prefix(1)).joined(separator: ": "))
    if isItself || names.count > 1 { calendar.text("DESCRIPTION", isItself ? label : names[1]) }
    calendar.text("CATEGORIES", label)
    if let address = address(occasion, export, languages[0]) { calendar.line("URL:\(address)") }
    calendar.line("STATUS:\(election?.provisional == true ? "TENTATIVE" : "CONFIRMED")")
    calendar.line("TRANSP:TRANSPARENT")
    calendar.line("END:VEVENT")
  }

  /// When what stands here was last changed, as far as the registry tells; never later than the day, and the same on the
  /// next day if nothing happens, so that a file without news keeps its bytes. An election that is still to be called
  /// bears the first day of the year.
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

  private static func label(_ occasion: Occasion, _ register: Register, _ languages: [String]) -> String {
    if occasion.kind == .moment, let code = occasion.code {
      return register.codeLists[code]?.label.best(for: languages)?.text ?? code.value
    }
    let (english, french, arabic) = words(occasion.kind)
    switch languages[0].prefix(while: { $0 != "-" }) {
    case "fr": return french
    case "ar": return arabic
    default: return english
    }
  }

  /// What kinds of dates are called, in English, French and Arabic, as on the site.
  private static func words(_ kind: Occasion.Kind) -> (String, String, String) {
    switch kind {
    case .electionDay, .moment: ("Election day", "Jour du scrutin", "يوم الاقتراع")
    case .electionPeriod: ("Election period", "Période électorale", "الفترة الانتخابية")
    case .freeze: ("Rules are frozen", "Les règles ne changent plus", "لا تتغير القواعد")
    case .effect: ("Takes effect", "Prend effet", "يبدأ السريان")
    case .review: ("Review due", "Réexamen prévu", "مراجعة مستحقة")
    case .expiry: ("Term ends", "Fin de la durée", "انتهاء المدة")
    case .withdrawalWindow: ("Parties may withdraw", "Les parties peuvent se retirer", "يجوز للأطراف الانسحاب")
    case .withdrawalBar:
      ("No party may withdraw", "Aucune partie ne peut se retirer", "لا يجوز لأي طرف الانسحاب")
    case .sunset: ("Crisis powers end", "Fin des pouvoirs de crise", "انتهاء سلطات الأزمة")
    case .withholdingReview:
      ("Decision to withhold is reviewed", "Réexamen d’une décision de non-publication", "مراجعة قرار الحجب")
    case .secondmentEnd: ("Seconded staff return", "Retour d’agents mis à disposition", "عودة منتدبين")
    case .retentionEnd: ("Data must be gone", "Les données doivent avoir disparu", "يجب أن تكون البيانات قد مُحيت")
    }
  }
}
