/// Lists narrowed by two facets at once, made ahead so that they work as plain links.
///
/// How many there are stays within bounds however large the register is: only pairs of the main facets count, a pair must
/// narrow the list further than either facet alone does, and in a large register it must still hold one agreement in two
/// hundred; below that the list of one facet is short enough to read.
struct FacetPairs: Sendable {
  /// A value of a facet, by positions.
  struct Choice: Sendable, Hashable {
    let facet: Int
    let value: Int
  }

  /// Two values and what they have in common.
  struct Pair: Sendable {
    let first: Choice
    let second: Choice
    /// The address of its list under the language's folder.
    let path: String
    /// Positions in the survey's list of agreements.
    let entries: [Int]

    func other(than choice: Choice) -> Choice { first == choice ? second : first }
  }

  let pairs: [Pair]
  /// The pairs in which a value occurs, the largest first.
  let byChoice: [Choice: [Int]]

  private static let combined: [(ListWord, ListWord)] = [
    (.byInstitution, .bySubject), (.byInstitution, .byStatus), (.bySubject, .byStatus), (.bySubject, .byData),
    (.byType, .byStatus),
  ]

  init(_ facets: [Facet], entries: Int) {
    let least = max(2, entries / 200)
    var pairs: [Pair] = []
    for (left, right) in Self.combined {
      guard let first = facets.firstIndex(where: { $0.word == left }),
        let second = facets.firstIndex(where: { $0.word == right })
      else { continue }
      pairs += Self.pairs(facets, first, second, entries, least)
    }
    var byChoice: [Choice: [Int]] = [:]
    let order = pairs.indices.sorted { (pairs[$1].entries.count, $0) < (pairs[$0].entries.count, $1) }
    for index in order {
      byChoice[pairs[index].first, default: []].append(index)
      byChoice[pairs[index].second, default: []].append(index)
    }
    self.pairs = pairs
    self.byChoice = byChoice
  }

  /// One walk over the agreements of each value: what it costs grows with the memberships, not with the combinations.
  private static func pairs(
    _ facets: [Facet], _ first: Int, _ second: Int, _ entries: Int, _ least: Int
  ) -> [Pair] {
    var values = [[Int]](repeating: [], count: entries)
    for (index, value) in facets[second].values.enumerated() where value.entries.count > least {
      for entry in value.entries { values[entry].append(index) }
    }
    var pairs: [Pair] = []
    for (index, value) in facets[first].values.enumerated() where value.entries.count > least {
      var common: [Int: [Int]] = [:]
      for entry in value.entries { for other in values[entry] { common[other, default: []].append(entry) } }
      for (other, members) in common.sorted(by: { $0.key < $1.key }) where members.count >= least {
        let partner = facets[second].values[other]
        guard members.count < min(value.entries.count, partner.entries.count) else { continue }
        pairs.append(
          Pair(
            first: Choice(facet: first, value: index), second: Choice(facet: second, value: other),
            path: FacetPath.pair(value.path, partner.path), entries: members))
      }
    }
    return pairs
  }
}
