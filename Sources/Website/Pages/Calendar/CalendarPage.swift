import Formats
import Registry

/// The calendar: the twelve months to come, or one year; a picture and the same as a table.
struct CalendarPage {
  /// Entries to a page.
  static let length = 150

  let edition: Edition
  /// The year; nil for the twelve months from the month of the day.
  let year: Int?
  /// Everything that falls into these months, in the order of time.
  let items: [CalendarItem]
  /// All years that have a page.
  let years: [Int]
  /// The agreements that serve each election, for the list of elections.
  let serving: [String: Int]
  let number: Int

  private var path: String { Self.path(year) }

  private var parts: ListParts { ListParts(count: items.count, length: Self.length) }

  static func path(_ year: Int?) -> String { year.map { "calendar/\($0)/" } ?? "calendar/" }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let all = Passage(words(CalendarWord.title), language: words.language)
    let title = year.map {
      Passage(words(CalendarWord.year, ["year": words.shaped(String($0))]), language: words.language)
    }
    let head = PageHead(
      title: (title ?? all).text, description: words(CalendarWord.lead),
      trail: Breadcrumbs(year == nil ? [] : [.init(all, path: "calendar/")], current: title ?? all),
      path: FacetPath.page(number, of: path), languages: edition.languages)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: (title ?? all).text)
      html.element("p", class: "lead", text: words(CalendarWord.lead))
      chooser(sheet)
      pictureAndTable(sheet)
      guard year == nil, number == 1 else { return }
      elections(sheet)
      subscription(sheet)
    }
  }

  /// The first day of the picture.
  static func start(_ year: Int?, _ day: Day) -> Day {
    let parts = day.components
    return Day(year: year ?? parts.year, month: year == nil ? parts.month : 1, day: 1) ?? day
  }

  private func pictureAndTable(_ sheet: Sheet) {
    let words = edition.words
    guard !items.isEmpty else { return sheet.html.element("p", text: words(CalendarWord.nothing)) }
    sheet.html.element("p", class: "hint", text: words(CalendarWord.plannerHint))
    Planner(
      edition: edition, start: Self.start(year, edition.day), items: items,
      place: { day in
        let position = items.firstIndex { $0.first == day } ?? 0
        return sheet.page(
          FacetPath.page(parts.page(of: position), of: path), fragment: "day-" + day.description)
      }
    ).write(on: sheet)
    parts.pager(path, number, sheet, title: words(CalendarWord.pages)) { first, _ in words.date(items[first].first) }
    table(sheet)
  }

  private func table(_ sheet: Sheet) {
    let words = edition.words
    let range = parts.range(number)
    sheet.add(
      DataTable(
        words(CalendarWord.entries, count: items.count),
        columns: [words(CalendarWord.day), words(CalendarWord.what), words(CalendarWord.about)],
        rows: range.map { position in
          let item = items[position]
          // A day that begins on an earlier page has its place there.
          let isFirst = position == 0 || items[position - 1].first != item.first
          return [
            { sheet in
              sheet.html.element("span", isFirst ? .id("day-" + item.first.description) : nil) {
                item.writeDays(edition, sheet)
              }
            }, { item.writeWhat(edition, $0) }, { item.writeAbout(edition, $0) },
          ]
        }))
  }

  private func elections(_ sheet: Sheet) {
    let ahead = edition.register.elections.filter { $0.day >= edition.day }
    sheet.add(
      PageSection("elections", edition.words(CalendarWord.elections)) { sheet in
        sheet.add(
          ElectionTable(
            edition: edition, elections: ahead, serving: serving, caption: edition.words(IndexWord.ahead)))
        sheet.html.element("p") {
          sheet.html.link(sheet.page(ElectionListPage.path), text: edition.words(IndexWord.allElections))
        }
      })
  }

  private func subscription(_ sheet: Sheet) {
    let file = "feeds/calendar.\(edition.language).ics"
    let path = edition.files.contains(file) ? file : "feeds/calendar.ics"
    guard edition.files.contains(path) else { return }
    sheet.add(
      PageSection("subscribe", edition.words(CalendarWord.subscribe)) { sheet in
        sheet.html.element("p", text: edition.words(CalendarWord.subscribeHint))
        sheet.html.element("p") { sheet.html.link(sheet.file(path)) { sheet.html.isolated(path) } }
      })
  }

  // MARK: Other pages

  private func chooser(_ sheet: Sheet) {
    sheet.add(
      Pager(
        edition.words(CalendarWord.years),
        [.init(edition.words(CalendarWord.coming), link: sheet.page("calendar/"), isCurrent: year == nil)]
          + years.map { other in
            .init(
              edition.words.shaped(String(other)), link: sheet.page(Self.path(other)), isCurrent: other == year)
          }))
  }
}
