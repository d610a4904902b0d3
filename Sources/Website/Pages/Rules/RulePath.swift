import Diagnostics

/// Addresses of the pages about rules and about what they found, under the language's folder.
enum RulePath {
  static let list = "rules/"
  static let openPoints = "open-points/"

  static func rule(_ id: RuleID) -> String { "rules/\(id.rawValue)/" }
  static func openPoints(family: String) -> String { "open-points/\(family)/" }
}

extension Strings {
  /// The name of a family of rules; its id where the site has no name for it.
  func family(_ id: String) -> String { Self.familyWords[id].map { self($0) } ?? id }

  private static let familyWords: [String: FamilyWord] = [
    "calendar": .calendar, "crisis": .crisis, "data": .data, "decisions": .decisions, "escalation": .escalation,
    "languages": .languages, "lifecycle": .lifecycle, "mandate": .mandate, "money": .money, "parties": .parties,
    "people": .people, "profile": .profile, "publication": .publication, "register": .register, "rights": .rights,
    "security": .security, "structure": .structure, "term": .term, "text": .text, "waivers": .waivers,
    "withholding": .withholding,
  ]
}

/// A rule's id, with a link where the site has a page about the rule.
struct RuleLink: Component {
  let id: RuleID
  let isKnown: Bool

  init(_ edition: Edition, _ id: RuleID) {
    self.id = id
    isKnown = edition.cards[id] != nil
  }

  func write(on sheet: Sheet) {
    guard isKnown else { return sheet.html.isolated(id.rawValue) }
    sheet.html.link(sheet.page(RulePath.rule(id))) { sheet.html.isolated(id.rawValue) }
  }
}

/// A severity by its label.
struct SeverityLabel: Component {
  let label: Passage
  let weight: Tag.Weight

  init(_ edition: Edition, _ severity: Severity) {
    label = edition.severity(severity)
    weight = severity >= .error ? .alert : .plain
  }

  func write(on sheet: Sheet) { sheet.add(Tag(label.text, weight)) }
}
