import Registry

/// Compares the legal texts of two versions, clause by clause.
struct ClauseComparison {
  let before: Units
  let after: Units
  let matching: UnitMatching
  private let moved: Set<Int>
  private let identities: [String: String]

  init(_ from: Agreement, _ to: Agreement) {
    before = Units(from)
    after = Units(to)
    matching = UnitMatching(before, after)
    moved = Self.moved(before.all, after.all, matching)
    identities = Self.identities(before.all, after.all, matching)
  }

  /// Which clause of the later version an id of the earlier one means; an id that has no counterpart stays apart from
  /// all later ones. Other ids come back as they are.
  func identity(_ id: String) -> String { identities[id] ?? id }

  private static func identities(_ before: [Unit], _ after: [Unit], _ matching: UnitMatching) -> [String: String] {
    var identities: [String: String] = [:]
    for (i, unit) in before.enumerated() where !unit.id.isEmpty {
      identities[unit.id] = matching.forward[i].map { after[$0].id } ?? unit.id + "\u{5}"
    }
    return identities
  }

  /// The changed parts in the order of the later text, a removed one where it stood.
  var changes: [ClauseChange] {
    order.compactMap { i, j in
      let change = change(i, j)
      return change.kinds.isEmpty ? nil : change
    }
  }

  /// Pairs in reading order: the later text's, with removed parts after what stood before them.
  private var order: [(Int?, Int?)] {
    var order: [(Int?, Int?)] = []
    var removed: [Int: [Int]] = [:]
    var anchor = -1
    for i in before.all.indices {
      if let j = matching.forward[i] { anchor = j } else { removed[anchor, default: []].append(i) }
    }
    order += (removed[-1] ?? []).map { ($0, nil) }
    for j in after.all.indices {
      order.append((matching.backward[j], j))
      order += (removed[j] ?? []).map { ($0, nil) }
    }
    return order
  }

  private func change(_ i: Int?, _ j: Int?) -> ClauseChange {
    let (old, new) = (i.map { before.all[$0] }, j.map { after.all[$0] })
    let wordings = wordings(old, new)
    var kinds: [ClauseChange.Kind] = []
    if old == nil { kinds.append(.added) }
    if new == nil { kinds.append(.removed) }
    var links: [FactChange] = []
    if let old, let new, let j {
      if wordings.contains(where: { !$0.isUnchanged }) { kinds.append(.reworded) }
      if moved.contains(j) { kinds.append(.moved) }
      if old.number != new.number { kinds.append(.renumbered) }
      links = self.links(old, new, isReworded: kinds.contains(.reworded))
      if !links.isEmpty { kinds.append(.relinked) }
    }
    return ClauseChange(
      role: (new ?? old)?.role ?? .clause, kinds: kinds, before: old.map { place($0, before) },
      after: new.map { place($0, after) }, wordings: wordings, links: links)
  }

  private func place(_ unit: Unit, _ units: Units) -> ClauseChange.Place {
    ClauseChange.Place(id: unit.id, number: unit.number, parent: unit.parent.map { units.all[$0].id })
  }

  /// In each language that both versions have, or, for a part that is in one version only, in all its languages.
  private func wordings(_ old: Unit?, _ new: Unit?) -> [ClauseChange.Wording] {
    let both = after.languages.filter(before.languages.contains)
    let languages = old == nil ? after.languages : new == nil ? before.languages : both
    return languages.compactMap { language in
      let wording = ClauseChange.Wording(
        language: language, heading: marked(old?.headings[language], new?.headings[language]),
        body: marked(old?.bodies[language], new?.bodies[language]))
      return wording.heading.isEmpty && wording.body.isEmpty ? nil : wording
    }
  }

  private func marked(_ old: [Token]?, _ new: [Token]?) -> MarkedText {
    MarkedText(before: old ?? [], after: new ?? [], clauseBefore: identity, clauseAfter: { $0 })
  }

  private func links(_ old: Unit, _ new: Unit, isReworded: Bool) -> [FactChange] {
    var changes: [FactChange] = []
    func add(_ name: String, _ kind: FieldKind, _ was: [String], _ now: [String]) {
      guard was.map(identity).sorted() != now.sorted() else { return }
      changes.append(
        FactChange(
          part: "text", kind: .changed, place: [], field: name,
          before: was.isEmpty ? [] : [FactValue(kind, was.joined(separator: " "))],
          after: now.isEmpty ? [] : [FactValue(kind, now.joined(separator: " "))]))
    }
    add("kind", .code(list: "clause-kind"), old.kind.map { [$0] } ?? [], new.kind.map { [$0] } ?? [])
    add("binds", .parts, old.binds, new.binds)
    guard !isReworded, let language = after.languages.first(where: before.languages.contains) else { return changes }
    add("ref", .parts, old.targets[language] ?? [], new.targets[language] ?? [])
    return changes
  }

  /// Units that stand in another clause, or in another order among those that stayed in theirs.
  private static func moved(_ before: [Unit], _ after: [Unit], _ matching: UnitMatching) -> Set<Int> {
    var moved: Set<Int> = []
    var siblings: [Int: [(j: Int, i: Int)]] = [:]
    for j in after.indices {
      guard let i = matching.backward[j] else { continue }
      let parent = before[i].parent.flatMap { matching.forward[$0] }
      if (before[i].parent == nil) != (after[j].parent == nil) || parent != after[j].parent {
        moved.insert(j)
      } else {
        siblings[after[j].parent ?? -1, default: []].append((j, i))
      }
    }
    for group in siblings.values {
      let stayed = longestRise(group.map(\.i))
      for (position, pair) in group.enumerated() where !stayed.contains(position) { moved.insert(pair.j) }
    }
    return moved
  }

  /// The positions of a longest rising subsequence.
  private static func longestRise(_ values: [Int]) -> Set<Int> {
    var ends: [Int] = []
    var previous: [Int?] = Array(repeating: nil, count: values.count)
    for (position, value) in values.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      previous[position] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = position } else { ends.append(position) }
    }
    var rise: Set<Int> = []
    var at = ends.last
    while let position = at {
      rise.insert(position)
      at = previous[position]
    }
    return rise
  }
}
