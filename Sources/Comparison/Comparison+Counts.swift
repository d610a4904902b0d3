extension Comparison {
  /// How much differs: the one count that pages, reports and data give.
  public struct Counts: Sendable, Hashable {
    /// Facts of substance that differ; a text that is written once per language counts once.
    public var facts = 0
    /// Parts of the legal text that are new.
    public var clausesAdded = 0
    /// Parts of the legal text that are gone.
    public var clausesRemoved = 0
    /// Parts of the legal text whose words changed.
    public var clausesReworded = 0
    /// Changes of form alone: facts, and clauses with the same words under another number, in another place or with
    /// other links.
    public var form = 0
  }

  /// How much differs. What is not published of the legal text is not counted.
  public var counts: Counts {
    var counts = Counts()
    for changes in distinctFacts {
      if changes[0].weight == .substance { counts.facts += 1 } else { counts.form += 1 }
    }
    for change in showsText ? clauses : [] {
      if change.kinds.contains(.added) { counts.clausesAdded += 1 }
      if change.kinds.contains(.removed) { counts.clausesRemoved += 1 }
      if change.kinds.contains(.reworded) { counts.clausesReworded += 1 }
      if change.weight == .form { counts.form += 1 }
    }
    return counts
  }

  /// The facts that differ, in the order of the schema, each with its change in every language: of a text that stands in
  /// the record once per language readers are told one.
  public var distinctFacts: [[FactChange]] {
    var groups: [[FactChange]] = []
    var index: [String: Int] = [:]
    var seen: [String: Int] = [:]
    for change in facts {
      guard let language = change.language else {
        groups.append([change])
        continue
      }
      // Of several changes at one place, the first in one language is told with the first in another.
      let site = change.site
      let number = seen[language + " " + site, default: 0]
      seen[language + " " + site] = number + 1
      if let known = index["\(number) \(site)"] {
        groups[known].append(change)
      } else {
        index["\(number) \(site)"] = groups.count
        groups.append([change])
      }
    }
    return groups
  }
}
