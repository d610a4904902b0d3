import XML

/// Gathers the facts of one version that bear on independence.
struct FactCollection {
  let agreement: Agreement
  let register: Register
  /// The party that is the commission; nil where it is none of the parties.
  let commission: Party?
  private(set) var facts: [IndependenceFact] = []
  /// Clauses by the id or the group of what they put into words.
  private let bound: [String: [String]]

  init(_ agreement: Agreement, _ register: Register) {
    self.agreement = agreement
    self.register = register
    commission = agreement.parties.parties.first { $0.organisation == register.profile?.commission }
    var bound: [String: [String]] = [:]
    func visit(_ clauses: [Clause]) {
      for clause in clauses {
        for target in clause.binds { bound[target, default: []].append(clause.id) }
        visit(clause.clauses)
      }
    }
    // One language is enough: clauses bear the same ids in all.
    visit(agreement.texts.first?.clauses ?? [])
    self.bound = bound
  }

  /// All facts of a version, in the order of their kinds, those of one kind in the order written. None where the
  /// commission takes no part: there is nobody whose independence could be told.
  static func facts(of agreement: Agreement, in register: Register) -> [IndependenceFact] {
    var collection = FactCollection(agreement, register)
    guard collection.commission != nil else { return [] }
    collection.addInstitutional()
    collection.addFinancial()
    collection.addPersonnel()
    collection.addFunctional()
    collection.addBehavioural()
    return collection.facts.enumerated().map { (kind: $0.element.kind.position, offset: $0.offset, fact: $0.element) }
      .sorted { ($0.kind, $0.offset) < ($1.kind, $1.offset) }.map(\.fact)
  }

  /// Adds a fact that a part of the record states.
  mutating func add(
    _ kind: IndependenceFact.Kind, at view: some View, _ actors: [String?] = [],
    _ subject: IndependenceFact.Value? = nil,
    detail: IndependenceFact.Value? = nil, clauses: [String] = []
  ) {
    facts.append(
      IndependenceFact(
        kind: kind, actors: actors.compactMap { $0 }, subject: subject, detail: detail, element: view.element,
        clauses: clauses.isEmpty ? self.clauses(for: view.element) : clauses))
  }

  /// True if the id means the commission itself.
  func isCommission(_ actor: String?) -> Bool { actor != nil && actor == commission?.id }

  /// True if the id means the commission, or a group to which it belongs.
  func includesCommission(_ actor: String?) -> Bool {
    guard let actor, let commission else { return false }
    if actor == commission.id { return true }
    return agreement.parties.groups.first { $0.id == actor }?.members.contains { $0.party == commission.id } ?? false
  }

  /// A text as what a fact is about; nil where nothing is written, as in what is withheld.
  func text(_ text: LocalizedText) -> IndependenceFact.Value? { text.isEmpty ? nil : .text(text) }

  /// True if a code list gives the code this flag.
  func hasFlag(_ flag: String, _ code: Code) -> Bool { register.codeLists.hasFlag(flag, code) }

  /// The clauses that put an element into words: by its own id, else by that of a part around it, else by its group.
  private func clauses(for element: Element) -> [String] {
    var here: Element? = element
    while let element = here, element.parent != nil {
      if let id = element[SchemaNames.id], let clauses = bound[id] { return clauses }
      if element.parent?.parent == nil { return bound[element.localName] ?? [] }
      here = element.parent
    }
    return []
  }
}
