import Formats
import Registry

/// A line of the calendar: dates of the same kind on the same days, one or of many agreements.
struct CalendarItem: Sendable {
  /// Agreements named in one line; the rest is counted.
  private static let named = 12

  /// Never empty.
  private(set) var occasions: [Occasion]

  var kind: Occasion.Kind { occasions[0].kind }
  var first: Day { occasions[0].first }
  var last: Day { occasions[0].last }

  /// Occasions in the order of time as lines of a calendar.
  static func items(_ occasions: [Occasion]) -> [CalendarItem] {
    var items: [CalendarItem] = []
    var index: [[String]: Int] = [:]
    for occasion in occasions {
      // What is of an election itself stands alone.
      let key = [
        occasion.agreement == nil ? occasion.identity : "", occasion.kind.rawValue, occasion.first.description,
        occasion.last.description, occasion.election ?? "",
      ]
      if let known = index[key] {
        items[known].occasions.append(occasion)
      } else {
        index[key] = items.count
        items.append(CalendarItem(occasions: [occasion]))
      }
    }
    return items
  }

  private func line(_ edition: Edition) -> OccasionLine { OccasionLine(edition: edition, occasion: occasions[0]) }

  /// One date of each agreement.
  private var agreements: [Occasion] {
    var seen: Set<String> = []
    return occasions.filter { seen.insert($0.agreement ?? "").inserted }
  }

  /// The line in a few words: what, and of which agreement or of how many.
  func name(_ edition: Edition) -> String {
    let line = line(edition)
    let count = agreements.count
    return line.what.text + ", " + (count > 1 ? edition.words(PictureWord.agreements, count: count) : line.about.text)
  }

  /// Where its mark or band leads.
  func target(_ edition: Edition, _ sheet: Sheet) -> HTMLLink { line(edition).target(sheet) }

  func writeDays(_ edition: Edition, _ sheet: Sheet) { line(edition).writeDays(sheet) }

  /// What happens; for several parts of one agreement, each of them.
  func writeWhat(_ edition: Edition, _ sheet: Sheet) {
    let line = line(edition)
    guard occasions.count > 1 else { return line.writeWhat(sheet) }
    sheet.add(PassageText(line.what))
    guard agreements.count == 1 else { return }
    for occasion in occasions.prefix(Self.named) {
      let other = OccasionLine(edition: edition, occasion: occasion)
      guard let fact = other.fact else { continue }
      sheet.html.element("p", class: "more") { sheet.html.link(other.target(sheet)) { sheet.add(PassageText(fact)) } }
    }
  }

  func writeAbout(_ edition: Edition, _ sheet: Sheet) {
    let line = line(edition)
    let agreements = agreements
    guard agreements.count > 1 else { return line.writeAbout(sheet) }
    for (position, occasion) in agreements.prefix(Self.named).enumerated() {
      if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
      let other = OccasionLine(edition: edition, occasion: occasion)
      sheet.html.link(other.target(sheet)) { sheet.add(PassageText(other.about)) }
    }
    if agreements.count > Self.named {
      sheet.html.text(" " + edition.words(ListWord.andOthers, count: agreements.count - Self.named))
    }
    guard let election = line.election else { return }
    sheet.html.element("p", class: "more hint") { sheet.add(ElectionLink(edition, election)) }
  }
}
