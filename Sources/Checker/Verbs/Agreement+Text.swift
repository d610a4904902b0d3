import Registry
import XML

extension Agreement {
  /// The legal text in the language in which the agreement was drafted, else the first one.
  var draftedText: AgreementText? { texts.first { $0.language == language } ?? texts.first }
}

extension AgreementText {
  /// All clauses, with those inside others, in the order of the text.
  var allClauses: [Clause] {
    element.subtree.filter { $0.name == SchemaNames.clause }.map(Clause.init)
  }

  /// The clauses by the parts of the record that they put into words.
  var clausesByTarget: [String: [Clause]] {
    var found: [String: [Clause]] = [:]
    for clause in allClauses {
      for target in clause.binds { found[target, default: []].append(clause) }
    }
    return found
  }

  /// The printed numbers of clauses and definitions, by id.
  var numbersByID: [String: String] {
    var found: [String: String] = [:]
    for clause in allClauses { found[clause.id] = clause.number }
    if let definitions, let id = definitions.id, let number = definitions.number { found[id] = number }
    return found
  }
}

extension AgreementText {
  /// The innermost element of the text at a place of the file.
  func innermost(at place: Int) -> Element {
    element.subtree.reduce(element) { found, next in next.range.contains(place) ? next : found }
  }
}
