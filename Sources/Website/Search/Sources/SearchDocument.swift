import Registry

/// A page as the search knows it: what it is called, and the passages in which words are found.
struct SearchDocument: Sendable {
  /// Kinds of documents, in the order in which they are numbered. Agreements come last, since most of what is new is an
  /// agreement: numbers before it do not change.
  enum Kind: String, Sendable, CaseIterable {
    case institution, election, rule, term, agreement
  }

  let kind: Kind
  /// The address under the folder of the language: `agreements/fire-watch/`, `glossary/#term-flow`.
  let path: String
  let title: Passage
  /// How the status is drawn, and what it is called; empty where there is none.
  var tone = ""
  var status = ""
  /// What else tells the document from others of its name: type, other parties, id.
  var note = ""
  /// What the page says beside its title and passages: names, codes, days.
  var labels: [(text: String, weight: Int)] = []
  var passages: [SearchPassage] = []
}

/// A passage of a page: what a result shows, and where it leads.
struct SearchPassage: Sendable {
  /// The place on the page; empty for its top.
  let anchor: String
  /// The number of a clause, and the heading over the passage.
  var number = ""
  var heading = ""
  /// False where the heading is that of a passage around this one.
  var ownsHeading = true
  /// The text in UTF-8, white space collapsed.
  var text: [UInt8]
  /// The language where it is not the page's.
  var language: String?
  /// How much a word counts here; a word of the legal text counts 1.
  var weight = 1
}

extension Tone {
  /// The name under which the style sheets know it.
  var name: String {
    switch self {
    case .live: "live"
    case .coming: "coming"
    case .paused: "paused"
    case .ended: "ended"
    case .stopped: "stopped"
    }
  }
}
