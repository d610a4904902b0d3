import Registry
import XML

extension Prose {
  /// The clauses by the parts of the record that they put into words.
  var clausesByTarget: [String: [Clause]] {
    var found: [String: [Clause]] = [:]
    for (clause, targets) in zip(clauses, binds) {
      for target in targets { found[target, default: []].append(clause) }
    }
    return found
  }

  /// The printed numbers of clauses and definitions, by id.
  var numbersByID: [String: String] {
    var found: [String: String] = [:]
    for clause in clauses { found[clause.id] = clause.number }
    if let definitions = text.definitions, let id = definitions.id, let number = definitions.number {
      found[id] = number
    }
    return found
  }
}

extension AgreementText {
  /// The innermost element of the text at a place of the file.
  func innermost(at place: Int) -> Element {
    element.subtree.reduce(element) { found, next in next.range.contains(place) ? next : found }
  }
}
