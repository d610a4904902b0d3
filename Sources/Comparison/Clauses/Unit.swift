import Registry
import XML

/// A part of the legal text that is compared as one: a clause, a definition, the recitals, the closing words. The same
/// unit in all languages of a version.
struct Unit: Sendable {
  /// What kind of part it is.
  let role: ClauseChange.Role
  /// The id; empty for recitals and closing words, which have none.
  let id: String
  /// The number printed before it, where it has one.
  let number: String?
  /// The unit around it, by its index.
  let parent: Int?
  /// Its heading, or the term of a definition, per language.
  var headings: [String: [Token]] = [:]
  /// Its own text, without that of units inside, per language.
  var bodies: [String: [Token]] = [:]
  /// What the clause is about, and the facts that it puts into words.
  var kind: String?
  var binds: [String] = []
  /// Where references in it lead: laws, annexes, agreements, clauses, per language.
  var targets: [String: [String]] = [:]

  /// What it says in a language, heading first.
  func text(_ language: String) -> [Token] { (headings[language] ?? []) + (bodies[language] ?? []) }
}

/// The units of a version in reading order.
struct Units: Sendable {
  private(set) var all: [Unit] = []
  /// The languages of the text, in the order written.
  let languages: [String]
  private var index: [String: Int] = [:]
  private let numbers: [String: String]

  init(_ agreement: Agreement) {
    languages = agreement.texts.map(\.language)
    numbers = Units.numbers(agreement)
    for text in agreement.texts { read(text) }
  }

  /// The number of a clause by its id.
  func number(_ id: String) -> String? { numbers[id] }

  /// The unit with an id.
  func unit(_ role: ClauseChange.Role, _ id: String) -> Int? { index["\(role.rawValue) \(id)"] }

  private static func numbers(_ agreement: Agreement) -> [String: String] {
    var numbers: [String: String] = [:]
    func visit(_ clauses: [Clause]) {
      for clause in clauses {
        numbers[clause.id] = clause.number
        visit(clause.clauses)
      }
    }
    for text in agreement.texts {
      if let definitions = text.definitions, let id = definitions.id { numbers[id] = definitions.number }
      visit(text.clauses)
    }
    return numbers
  }

  private mutating func read(_ text: AgreementText) {
    let language = text.language
    if let preamble = text.preamble {
      let at = place(.preamble, "", nil, nil)
      fill(at, language, heading: nil, body: preamble.element)
    }
    if let definitions = text.definitions {
      let at = place(.definitions, definitions.id ?? "", definitions.number, nil)
      fill(at, language, heading: definitions.heading?.element, body: nil)
      for definition in definitions.definitions {
        let inner = place(.definition, definition.id, nil, at)
        all[inner].headings[language] = Tokenizer.tokens(definition.term)
        fill(inner, language, heading: nil, body: definition.meaning.element)
      }
    }
    for clause in text.clauses { read(clause, language, nil) }
    if let closing = text.closing { fill(place(.closing, "", nil, nil), language, heading: nil, body: closing.element) }
  }

  private mutating func read(_ clause: Clause, _ language: String, _ parent: Int?) {
    let at = place(.clause, clause.id, clause.number, parent)
    fill(at, language, heading: clause.heading?.element, body: clause.element)
    if all[at].kind == nil { all[at].kind = clause.kind?.value }
    if all[at].binds.isEmpty { all[at].binds = clause.binds }
    for inner in clause.clauses { read(inner, language, at) }
  }

  private mutating func place(_ role: ClauseChange.Role, _ id: String, _ number: String?, _ parent: Int?) -> Int {
    let key = "\(role.rawValue) \(id)"
    if let known = index[key] { return known }
    index[key] = all.count
    all.append(Unit(role: role, id: id, number: number, parent: parent))
    return all.count - 1
  }

  private mutating func fill(_ at: Int, _ language: String, heading: Element?, body: Element?) {
    if let heading { all[at].headings[language] = BlockReading.tokens(heading, numbers: numbers).tokens }
    guard let body else { return }
    let (tokens, targets) = BlockReading.tokens(body, numbers: numbers)
    all[at].bodies[language, default: []] += tokens
    all[at].targets[language, default: []] += targets
  }
}
