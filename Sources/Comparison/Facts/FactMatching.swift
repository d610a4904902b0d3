/// Finds which of several elements of one name are the same thing in both versions: equal ones first, then by id, by
/// language, code or whatever else tells them apart, then by likeness.
enum FactMatching {
  /// A thing in both versions, or in one.
  typealias Pair = (before: FactNode?, after: FactNode?)

  /// What tells things apart that have no id, best first.
  private static let distinguishing = [
    "language", "code", "organisation", "election", "dimension", "subject", "group", "rule", "scheme", "level", "party",
    "value", "kind",
  ]

  /// The pairs in the order of the later version, what is gone at the end.
  static func pairs(_ before: [FactNode], _ after: [FactNode]) -> [Pair] {
    var matching = Matching(before, after)
    matching.byKey { $0.signature }
    matching.byKey { $0.key("id") }
    for name in distinguishing {
      matching.byKey { node in node.key("id") == nil ? node.key(name).map { name + $0 } : nil }
    }
    matching.byLikeness()
    matching.lastOne()
    return matching.pairs
  }

  private struct Matching {
    let before: [FactNode]
    let after: [FactNode]
    var forward: [Int?]
    var backward: [Int?]

    init(_ before: [FactNode], _ after: [FactNode]) {
      (self.before, self.after) = (before, after)
      forward = Array(repeating: nil, count: before.count)
      backward = Array(repeating: nil, count: after.count)
    }

    var pairs: [Pair] {
      after.indices.map { (backward[$0].map { before[$0] }, after[$0]) }
        + before.indices.filter { forward[$0] == nil }.map { (before[$0], nil) }
    }

    private var restBefore: [Int] { before.indices.filter { forward[$0] == nil } }
    private var restAfter: [Int] { after.indices.filter { backward[$0] == nil } }

    mutating func byKey(_ key: (FactNode) -> String?) {
      var found: [String: [Int]] = [:]
      for j in restAfter.reversed() { if let key = key(after[j]) { found[key, default: []].append(j) } }
      guard !found.isEmpty else { return }
      for i in restBefore {
        guard let key = key(before[i]), let j = found[key]?.popLast() else { continue }
        (forward[i], backward[j]) = (j, i)
      }
    }

    mutating func byLikeness() {
      let (restI, restJ) = (restBefore, restAfter)
      guard !restI.isEmpty, !restJ.isEmpty, restI.count * restJ.count < 10_000 else { return }
      let leavesBefore = restI.map { before[$0].leaves }
      let leavesAfter = restJ.map { after[$0].leaves }
      var scores: [(score: Double, i: Int, j: Int)] = []
      for (a, i) in restI.enumerated() {
        for (b, j) in restJ.enumerated() {
          let common = Double(leavesBefore[a].intersection(leavesAfter[b]).count)
          let score = 2 * common / Double(leavesBefore[a].count + leavesAfter[b].count)
          if score >= 0.5 { scores.append((score, i, j)) }
        }
      }
      scores.sort { ($1.score, $0.i, $0.j) < ($0.score, $1.i, $1.j) }
      for (_, i, j) in scores where forward[i] == nil && backward[j] == nil { (forward[i], backward[j]) = (j, i) }
    }

    /// If just one is left on each side, without an id of its own, it is the same thing with other values.
    mutating func lastOne() {
      let (restI, restJ) = (restBefore, restAfter)
      guard restI.count == 1, restJ.count == 1, before[restI[0]].key("id") == nil, after[restJ[0]].key("id") == nil,
        before[restI[0]].key("language") == after[restJ[0]].key("language"),
        before[restI[0]].key("code") == after[restJ[0]].key("code")
      else { return }
      (forward[restI[0]], backward[restJ[0]]) = (restJ[0], restI[0])
    }
  }
}
