import Formats
import Registry

/// The home page of a language: the three tasks, the register in figures, what comes and what happened last.
struct HomePage {
  let edition: Edition
  let changes: [Change]
  let coming: [Coming]
  /// The next election; nil where none is ahead.
  let next: NextElection?

  /// An election that is ahead, and what its page answers.
  struct NextElection: Sendable {
    let election: String
    /// Agreements say what a crisis changes, and who may postpone it.
    let hasCrisis: Bool
  }

  /// Something that happened: a new version, or an event of a record.
  struct Change: Sendable {
    let day: Day
    let agreement: Int
    let code: Code
    let event: String?
  }

  /// Something that will happen.
  struct Coming: Sendable {
    enum Kind: Sendable { case election(Int), review(Int), expiry(Int) }
    let day: Day
    let kind: Kind
  }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let profile = edition.register.profile
    let title = profile.flatMap { edition.passage($0.title) } ?? Passage(words(PageWord.home), language: words.language)
    var head = PageHead(
      title: words(PageWord.home), description: words(HomeWord.lead), trail: nil, path: "", languages: edition.languages
    )
    head.feeds = Feed.all.discovery(edition, title: words(OverviewWord.changesTitle))
    head.searches = SearchDescription.links(edition)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title") { sheet.add(PassageText(title)) }
      html.element("p", class: "lead") {
        if let text = profile.flatMap({ edition.passage($0.description) }) {
          sheet.add(PassageText(text))
        } else {
          html.text(words(HomeWord.lead))
        }
      }
      tasks(sheet)
      questions(sheet)
      sheet.add(PageSection("figures", words(HomeWord.figures)) { figures($0) })
      if !coming.isEmpty {
        sheet.add(
          PageSection("coming", words(HomeWord.coming)) { sheet in
            write(coming, sheet)
            html.element("p") { html.link(sheet.page("calendar/"), text: words(CalendarWord.title)) }
          })
      }
      if !changes.isEmpty { sheet.add(PageSection("latest", words(HomeWord.recent)) { write(changes, $0) }) }
    }
  }

  private func tasks(_ sheet: Sheet) {
    let words = edition.words
    let tasks: [(HomeWord, HomeWord, String)] = [
      (.find, .findHint, "agreements/"), (.understand, .understandHint, "institutions/"),
      (.download, .downloadHint, "downloads/"),
    ]
    sheet.html.element("ul", class: "tasks") {
      for (title, hint, path) in tasks {
        sheet.html.element("li") {
          sheet.html.link(sheet.page(path), text: words(title))
          sheet.html.element("p", text: words(hint))
          if title == .understand { pictures(sheet) }
        }
      }
    }
  }

  private func pictures(_ sheet: Sheet) {
    sheet.html.element("ul") {
      for (path, label) in [
        ("map/", edition.words(PictureWord.map)), ("timeline/", edition.words(PictureWord.timeline)),
        ("calendar/", edition.words(CalendarWord.title)),
        (ElectionListPage.path, edition.words(CalendarWord.elections)),
        (SubjectListPage.path, edition.words(IndexWord.subjects)), (DataListPage.path, edition.words(IndexWord.data)),
      ] {
        sheet.html.element("li") { sheet.html.link(sheet.page(path), text: label) }
      }
    }
  }

  /// What people come to ask, each with the place that answers it.
  private func questions(_ sheet: Sheet) {
    let election = next.map { "elections/\($0.election)/" }
    let questions: [(HomeWord, HTMLLink?)] = [
      (.askCall, election.map { sheet.page($0, fragment: "call") }),
      (.askPostponing, next?.hasCrisis == true ? election.map { sheet.page($0, fragment: "crisis") } : nil),
      (.askData, sheet.page(DataListPage.path)), (.askChanges, sheet.page("changes/")),
      (.askIndependence, sheet.page(IndependencePage.path)),
    ]
    sheet.add(
      PageSection("questions", edition.words(HomeWord.questions)) { sheet in
        sheet.html.element("ul", class: "links") {
          for (question, link) in questions {
            guard let link else { continue }
            sheet.html.element("li") { sheet.html.link(link, text: edition.words(question)) }
          }
        }
      })
  }

  private func figures(_ sheet: Sheet) {
    let words = edition.words
    let entries = edition.survey.entries
    let figures: [(Int, String, String)] = [
      (entries.count, words(HomeWord.agreements), "agreements/"),
      (entries.count { $0.status == .active }, words(HomeWord.inForce), FacetPath.status(.active)),
      (edition.register.organisations.count, words(HomeWord.institutions), "institutions/"),
    ]
    sheet.html.element("ul", class: "figures") {
      for (number, label, path) in figures where number > 0 {
        sheet.html.element("li") {
          sheet.html.link(sheet.page(path)) {
            sheet.html.element("b", text: words.number(number))
            sheet.html.markup(" ")
            sheet.html.text(label)
          }
        }
      }
    }
  }

  private func write(_ coming: [Coming], _ sheet: Sheet) {
    let words = edition.words
    sheet.html.element("ol", class: "timeline") {
      for event in coming {
        sheet.html.element("li") {
          sheet.html.element("p", class: "when") {
            sheet.html.time(event.day.description, shown: words.date(event.day))
          }
          sheet.html.element("p", class: "what") { write(event.kind, sheet) }
        }
      }
    }
  }

  private func write(_ kind: Coming.Kind, _ sheet: Sheet) {
    switch kind {
    case .election(let index):
      let election = edition.register.elections[index]
      sheet.add(ElectionLink(edition, election))
      sheet.html.text(" · " + edition.words(HomeWord.daysLeft, count: election.day - edition.day))
    case .review(let index): agreement(index, .reviewDue, sheet)
    case .expiry(let index): agreement(index, .expiryDue, sheet)
    }
  }

  private func agreement(_ index: Int, _ word: HomeWord, _ sheet: Sheet) {
    let entry = edition.survey.entries[index]
    sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) {
      sheet.html.text(edition.words(word, ["title": edition.title(entry).text]))
    }
  }

  private func write(_ changes: [Change], _ sheet: Sheet) {
    let words = edition.words
    sheet.html.element("ol", class: "timeline") {
      for change in changes {
        let entry = edition.survey.entries[change.agreement]
        sheet.html.element("li") {
          sheet.html.element("p", class: "when") {
            sheet.html.time(change.day.description, shown: words.date(change.day))
          }
          sheet.html.element("div") {
            sheet.html.element("p", class: "what") {
              let path = "agreements/\(entry.series.id)/"
              sheet.html.link(sheet.page(path, fragment: change.event.map { "event-" + $0 })) {
                sheet.add(PassageText(edition.title(entry)))
              }
            }
            sheet.html.element("p") { sheet.add(PassageText(edition.names.label(change.code))) }
          }
        }
      }
    }
  }
}

extension Survey {
  /// The latest changes up to the day, newest first.
  func latest(_ count: Int) -> [HomePage.Change] {
    var changes: [HomePage.Change] = []
    for (index, entry) in entries.enumerated() where entry.status != .withdrawn {
      for event in entry.pastEvents.suffix(3) {
        changes.append(.init(day: event.date, agreement: index, code: event.type, event: event.id))
      }
      for version in entry.series.versions.dropFirst() {
        guard let date = version.change?.date, date <= day else { continue }
        changes.append(.init(day: date, agreement: index, code: version.kind, event: nil))
      }
    }
    let newest = changes.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
    return newest.prefix(count).map(\.element)
  }

  /// Elections, reviews and expiries after the day, nearest first.
  func coming(_ count: Int) -> [HomePage.Coming] {
    var coming: [HomePage.Coming] = []
    for (index, election) in register.elections.enumerated() where election.day >= day {
      coming.append(.init(day: election.day, kind: .election(index)))
    }
    for (index, entry) in entries.enumerated() where entry.status.binds {
      if let next = entry.current.flatMap({ entry.series.nextReview(of: $0, asOf: day) }), next >= day {
        coming.append(.init(day: next, kind: .review(index)))
      }
      if let end = entry.current?.term?.expires, end >= day { coming.append(.init(day: end, kind: .expiry(index))) }
    }
    return coming.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .prefix(count).map(\.element)
  }
}
