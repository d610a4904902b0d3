/// Finds for each part of the earlier text its counterpart in the later one.
///
/// Ids often follow the numbers of clauses, so that an id may mean another clause in the next version: an id counts for
/// much, the words for more. Equal texts go together first, then the likest pairs.
struct UnitMatching {
  /// The counterpart of each unit of the earlier version.
  private(set) var forward: [Int?]
  /// The counterpart of each unit of the later version.
  private(set) var backward: [Int?]

  private let before: [Unit]
  private let after: [Unit]
  private let language: String?
  private var weights: [String: Double] = [:]
  private var bagsBefore: [[String: Int]] = []
  private var bagsAfter: [[String: Int]] = []

  /// Below this two texts are not the same clause any more.
  private static let threshold = 0.45
  /// More pairs than this are not weighed one by one: then only those with the same id or heading.
  private static let manyPairs = 250_000

  init(_ before: Units, _ after: Units) {
    self.before = before.all
    self.after = after.all
    forward = Array(repeating: nil, count: before.all.count)
    backward = Array(repeating: nil, count: after.all.count)
    language = before.languages.first { after.languages.contains($0) }
    matchEqual()
    guard forward.contains(where: { $0 == nil }), backward.contains(where: { $0 == nil }) else { return }
    if let language {
      bagsBefore = Self.bags(self.before, language)
      bagsAfter = Self.bags(self.after, language)
      weigh()
      matchLike()
      matchInPlace()
    }
    matchFixed()
  }

  private mutating func pair(_ i: Int, _ j: Int) {
    forward[i] = j
    backward[j] = i
  }

  /// Equal words; of several equal ones first those with the same id, then in order.
  private mutating func matchEqual() {
    guard let language else { return }
    var found: [String: [Int]] = [:]
    for (j, unit) in after.enumerated() { found[Self.print(unit, language), default: []].append(j) }
    let prints = before.map { Self.print($0, language) }
    for sameId in [true, false] {
      for (i, unit) in before.enumerated() where forward[i] == nil {
        guard !unit.text(language).isEmpty,
          let j = found[prints[i]]?.first(where: { backward[$0] == nil && (!sameId || after[$0].id == unit.id) })
        else { continue }
        pair(i, j)
      }
    }
  }

  private static func print(_ unit: Unit, _ language: String) -> String {
    unit.role.rawValue + "\u{4}" + (unit.headings[language] ?? []).map { $0.key { _ in "" } }.joined(separator: " ")
      + "\u{4}"
      + (unit.bodies[language] ?? []).map { $0.key { _ in "" } }.joined(separator: " ")
  }

  private mutating func matchLike() {
    let restI = before.indices.filter { forward[$0] == nil }
    let restJ = after.indices.filter { backward[$0] == nil }
    let isMany = restI.count * restJ.count > Self.manyPairs
    var scores: [(score: Double, i: Int, j: Int)] = []
    for i in restI {
      for j in restJ where before[i].role == after[j].role {
        let isNear = before[i].id == after[j].id || hasSameHeading(i, j)
        guard isNear || !isMany else { continue }
        let score = score(i, j)
        if score >= Self.threshold { scores.append((score, i, j)) }
      }
    }
    scores.sort { ($1.score, $0.i, $0.j) < ($0.score, $1.i, $1.j) }
    for (_, i, j) in scores where forward[i] == nil && backward[j] == nil { pair(i, j) }
  }

  /// A clause that says something else about the same subject, between neighbours that stayed, is the same clause.
  private mutating func matchInPlace() {
    let placesBefore = Self.places(before)
    let placesAfter = Self.places(after)
    for (i, unit) in before.enumerated() where forward[i] == nil && unit.role == .clause {
      guard let (parent, former, next) = placesBefore[i] else { continue }
      let j = after.indices.first { j in
        guard backward[j] == nil, after[j].role == .clause, after[j].kind == unit.kind, let place = placesAfter[j]
        else {
          return false
        }
        return isPair(parent, place.parent) && isPair(former, place.former) && isPair(next, place.next)
          && likeness(bagsBefore[i], bagsAfter[j]) >= 0.15
      }
      if let j { pair(i, j) }
    }
  }

  private func isPair(_ i: Int?, _ j: Int?) -> Bool {
    guard let i, let j else { return i == nil && j == nil }
    return forward[i] == j
  }

  /// The clause around each unit, and its neighbours in it.
  private static func places(_ units: [Unit]) -> [Int: (parent: Int?, former: Int?, next: Int?)] {
    var children: [Int: [Int]] = [:]
    for (index, unit) in units.enumerated() where unit.role == .clause {
      children[unit.parent ?? -1, default: []].append(index)
    }
    var places: [Int: (parent: Int?, former: Int?, next: Int?)] = [:]
    for (parent, members) in children {
      for (position, index) in members.enumerated() {
        places[index] = (
          parent < 0 ? nil : parent, position > 0 ? members[position - 1] : nil,
          position + 1 < members.count ? members[position + 1] : nil
        )
      }
    }
    return places
  }

  private func hasSameHeading(_ i: Int, _ j: Int) -> Bool {
    guard let language, let heading = before[i].headings[language], !heading.isEmpty else { return false }
    return heading.map(\.text) == after[j].headings[language]?.map(\.text)
  }

  private func score(_ i: Int, _ j: Int) -> Double {
    var score = likeness(bagsBefore[i], bagsAfter[j])
    if hasSameHeading(i, j) { score += 0.3 }
    if !before[i].id.isEmpty, before[i].id == after[j].id { score += 0.15 }
    if let parent = before[i].parent, forward[parent] != nil, forward[parent] == after[j].parent { score += 0.1 }
    return score
  }

  /// Recitals, the clause of definitions and closing words exist once: they are each other's counterpart in any case.
  private mutating func matchFixed() {
    for (i, unit) in before.enumerated() where forward[i] == nil {
      switch unit.role {
      case .preamble, .closing, .definitions:
        if let j = after.firstIndex(where: { $0.role == unit.role }), backward[j] == nil { pair(i, j) }
      case .definition, .clause:
        // Without a common language only ids can tell.
        guard language == nil, let j = after.firstIndex(where: { $0.role == unit.role && $0.id == unit.id }) else {
          continue
        }
        if backward[j] == nil { pair(i, j) }
      }
    }
  }

  // MARK: Likeness

  /// The words of each unit; a clause that only holds others is known by theirs.
  private static func bags(_ units: [Unit], _ language: String) -> [[String: Int]] {
    var bags = units.map { unit in
      unit.text(language).reduce(into: [String: Int]()) { bag, token in
        if token.kind == .word { bag[token.text.lowercased(), default: 0] += 1 }
      }
    }
    for index in units.indices.reversed() {
      guard let parent = units[index].parent, units[parent].bodies[language]?.isEmpty ?? true else { continue }
      bags[parent].merge(bags[index], uniquingKeysWith: +)
    }
    return bags
  }

  /// A word that stands in every clause says little.
  private mutating func weigh() {
    var counts: [String: Int] = [:]
    for bag in bagsBefore + bagsAfter { for word in bag.keys { counts[word, default: 0] += 1 } }
    let all = Double(bagsBefore.count + bagsAfter.count)
    weights = counts.mapValues { count in
      let rarity = all / Double(count)
      return rarity < 4 ? 0.1 : rarity < 20 ? 0.5 : 1
    }
  }

  private func likeness(_ a: [String: Int], _ b: [String: Int]) -> Double {
    var (common, total) = (0.0, 0.0)
    for (word, count) in a {
      let weight = weights[word] ?? 1
      total += weight * Double(count)
      if let other = b[word] { common += 2 * weight * Double(min(count, other)) }
    }
    for (word, count) in b { total += (weights[word] ?? 1) * Double(count) }
    return total > 0 ? common / total : 0
  }
}
