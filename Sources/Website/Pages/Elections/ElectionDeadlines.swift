import Formats
import Registry

/// What agreements count from the days of an election, resolved to days: tasks, exercises, payments, reviews, and when
/// data must be gone.
struct ElectionDeadlines: Component {
  /// Rows on the page; the pages of agreements have the rest.
  private static let rows = 120

  private let edition: Edition
  private let election: Election
  private var lines: [Line] = []

  private struct Line {
    let day: Day
    let text: LocalizedText
    let word: CalendarWord?
    let actor: String?
    let fact: String?
    let entry: Survey.Entry
  }

  init(_ edition: Edition, _ election: Election, _ entries: [Survey.Entry]) {
    self.edition = edition
    self.election = election
    lines = entries.flatMap(counted).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// Nothing is counted from the days of the election.
  var isEmpty: Bool { lines.isEmpty }

  func write(on sheet: Sheet) {
    guard !isEmpty else { return }
    let words = edition.words
    sheet.add(
      PageSection("deadlines", words(ElectionWord.deadlines), hint: words(ElectionWord.deadlinesHint)) { sheet in
        sheet.add(
          DataTable(
            words(ElectionWord.deadlines),
            columns: [
              words(CalendarWord.day), words(CalendarWord.what), words(ElectionWord.who), words(ListWord.agreement),
            ],
            rows: lines.prefix(Self.rows).map(row), captionIsHidden: true))
        guard lines.count > Self.rows else { return }
        sheet.html.element("p", class: "hint", text: words(ElectionWord.more, count: lines.count - Self.rows))
      })
  }

  private func row(_ line: Line) -> [Block] {
    [
      { $0.html.time(line.day.description, shown: edition.words.date(line.day)) }, { what(line, $0) },
      { sheet in
        guard let actor = line.actor, let agreement = line.entry.current else { return }
        sheet.add(ActorName(edition: edition, agreement: agreement, actor: actor))
      },
      { sheet in
        sheet.html.link(sheet.page("agreements/\(line.entry.series.id)/")) {
          sheet.add(PassageText(edition.title(line.entry)))
        }
      },
    ]
  }

  private func what(_ line: Line, _ sheet: Sheet) {
    let page = "agreements/\(line.entry.series.id)/"
    sheet.html.link(sheet.page(page, fragment: line.fact.map { "fact-" + $0 } ?? TermPart.id)) {
      if let text = edition.passage(line.text) {
        sheet.add(PassageText(text))
      } else {
        sheet.html.text(edition.words(line.word ?? .about))
      }
    }
    guard !line.text.isEmpty, let word = line.word else { return }
    sheet.html.element("p", class: "more hint", text: edition.words(word))
  }

  private func counted(_ entry: Survey.Entry) -> [Line] {
    guard let agreement = entry.current else { return [] }
    var lines: [Line] = []
    var seen: Set<[String?]> = []
    let none = LocalizedText([])
    func add(_ limit: TimeLimit?, _ text: LocalizedText, _ actor: String?, _ fact: String?, _ word: CalendarWord? = nil)
    {
      guard let day = limit?.day(in: election), seen.insert([day.description, actor, fact]).inserted else { return }
      lines.append(Line(day: day, text: text, word: word, actor: actor, fact: fact, entry: entry))
    }
    for activity in agreement.activities {
      add(activity.deadline?.limit, activity.title, activity.responsible, activity.id)
    }
    for exercise in agreement.exercises { add(exercise.deadline?.limit, exercise.title, exercise.lead, exercise.id) }
    add(agreement.term?.review?.afterElection, none, nil, nil, .review)
    for flow in agreement.dataSharing?.flows ?? [] {
      for retention in flow.retentions {
        add(retention.period, flow.title, retention.holder, flow.id, .retentionEnd)
      }
    }
    return lines
  }
}

/// A party, group or participant by its id inside an agreement.
struct ActorName: Component {
  let edition: Edition
  let agreement: Agreement
  let actor: String

  func write(on sheet: Sheet) {
    switch agreement.actor(actor) {
    case .party(let party): sheet.add(PassageText(edition.names.organisation(party.organisation)))
    case .group(let group): if let title = edition.passage(group.title) { sheet.add(PassageText(title)) }
    case .participant(let participant):
      if let organisation = participant.organisation {
        sheet.add(PassageText(edition.names.organisation(organisation)))
      } else if let name = edition.passage(participant.name) {
        sheet.add(PassageText(name))
      }
    case nil: sheet.html.isolated(actor)
    }
  }
}
