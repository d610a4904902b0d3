import Formats
import Registry

/// An entry of the calendar in words: what it is, and where to read more.
struct OccasionLine {
  let edition: Edition
  let occasion: Occasion

  /// What happens: the moment of a timetable, or the kind of date that an agreement brings.
  var what: Passage {
    if occasion.kind == .moment, let code = occasion.code { return edition.names.label(code) }
    return Passage(edition.words(occasion.kind.word), language: edition.language)
  }

  private var entry: Survey.Entry? { occasion.agreement.flatMap(edition.survey.entry) }
  var election: Election? { occasion.election.flatMap(edition.register.election) }

  /// What it is about, for a short name.
  var about: Passage {
    entry.map(edition.title) ?? election.map(edition.title) ?? Passage("", language: edition.language)
  }

  /// Where to read more: the fact on the page of the agreement, or the page of the election.
  func target(_ sheet: Sheet) -> HTMLLink {
    guard let id = occasion.agreement else { return sheet.page("elections/\(occasion.election ?? "")/") }
    return sheet.page("agreements/\(id)/", fragment: occasion.fact.map { "fact-" + $0 } ?? term)
  }

  /// The part with the dates of the agreement, where there is one.
  private var term: String? { entry?.current?.term == nil ? nil : TermPart.id }

  func writeDays(_ sheet: Sheet) {
    sheet.html.time(occasion.first.description, shown: edition.words.date(occasion.first))
    guard occasion.last > occasion.first else { return }
    sheet.html.text(" – ")
    sheet.html.time(occasion.last.description, shown: edition.words.date(occasion.last))
  }

  func writeWhat(_ sheet: Sheet) {
    sheet.html.link(target(sheet)) { sheet.add(PassageText(what)) }
    guard let fact else { return }
    sheet.html.element("p", class: "more hint") { sheet.add(PassageText(fact)) }
  }

  func writeAbout(_ sheet: Sheet) {
    if let entry {
      sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
    }
    guard let election else { return }
    let link = { sheet.add(ElectionLink(edition, election)) }
    if entry == nil { link() } else { sheet.html.element("p", class: "more hint", content: link) }
  }

  /// The part of the agreement that it is about, by its name.
  var fact: Passage? {
    guard let id = occasion.fact, let agreement = entry?.current else { return nil }
    switch occasion.kind {
    case .retentionEnd: return (agreement.dataSharing?.flows.first { $0.id == id }?.title).flatMap(edition.passage)
    case .secondmentEnd: return (agreement.personnel?.secondments.first { $0.id == id }?.post).flatMap(edition.passage)
    default: return nil
    }
  }
}

/// An election by its title, as a link to its page.
struct ElectionLink: Component {
  private let edition: Edition
  private let election: Election

  init(_ edition: Edition, _ election: Election) {
    self.edition = edition
    self.election = election
  }

  func write(on sheet: Sheet) {
    sheet.html.link(sheet.page("elections/\(election.id)/")) { sheet.add(PassageText(edition.title(election))) }
  }
}

extension Occasion.Kind {
  /// What it is called.
  var word: CalendarWord {
    switch self {
    case .electionDay, .moment: .electionDay
    case .electionPeriod: .electionPeriod
    case .freeze: .freeze
    case .effect: .effect
    case .review: .review
    case .expiry: .expiry
    case .withdrawalWindow: .withdrawalWindow
    case .withdrawalBar: .withdrawalBar
    case .sunset: .sunset
    case .withholdingReview: .withholdingReview
    case .secondmentEnd: .secondmentEnd
    case .retentionEnd: .retentionEnd
    }
  }
}
