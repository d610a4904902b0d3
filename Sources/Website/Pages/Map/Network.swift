import Registry

/// Who works with whom and which data goes where, over all agreements that bind: the commission in the middle,
/// institutions around it, and lines between institutions where data goes from one to the other directly.
struct Network: Sendable {
  /// Institutions that are drawn; the picture of more would be a wall.
  static let limit = 60

  /// An institution that has agreements with the one in the middle.
  struct Node: Sendable {
    let organisation: String
    let branch: Code?
  }

  /// What joins two institutions.
  struct Edge: Sendable {
    /// The institution in the middle, or the first of two others.
    let one: String
    let other: String
    /// Positions of agreements in the survey.
    var agreements: [Int] = []
    /// Categories of data on their way from the one to the other, and back.
    var there: [Code] = []
    var back: [Code] = []

    fileprivate mutating func add(_ categories: [Code], isBack: Bool) {
      for code in categories {
        if isBack {
          if !back.contains(code) { back.append(code) }
        } else if !there.contains(code) {
          there.append(code)
        }
      }
    }
  }

  /// The institution in the middle; empty where there is no agreement at all.
  let hub: String
  /// The institutions that are drawn, those with most agreements first.
  let nodes: [Node]
  /// The lines to the middle, in the order of the nodes.
  let spokes: [Edge]
  /// The lines between nodes.
  let direct: [Edge]
  /// How many institutions are not drawn.
  let rest: Int

  init(_ survey: Survey) {
    let live = survey.entries.indices.filter { index in
      survey.entries[index].status.binds && survey.entries[index].current != nil
    }
    hub = survey.register.commission?.id ?? Self.busiest(live.map { survey.entries[$0] })
    var edges: [[String]: Edge] = [:]
    for index in live { Self.add(survey.entries[index], index, hub, &edges) }
    let hub = hub
    let spokes = edges.values.filter { $0.one == hub && survey.register.organisation($0.other) != nil }
      .sorted { ($1.agreements.count, $0.other) < ($0.agreements.count, $1.other) }
    self.spokes = Array(spokes.prefix(Self.limit))
    rest = spokes.count - self.spokes.count
    nodes = self.spokes.map { Node(organisation: $0.other, branch: survey.register.organisation($0.other)?.branch) }
    let drawn = Set(nodes.map(\.organisation))
    direct = edges.values.filter { $0.one != hub && drawn.contains($0.one) && drawn.contains($0.other) }
      .sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  private static func busiest(_ entries: [Survey.Entry]) -> String {
    var counts: [String: Int] = [:]
    for id in entries.flatMap(\.organisations) { counts[id, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  private static func add(_ entry: Survey.Entry, _ index: Int, _ hub: String, _ edges: inout [[String]: Edge]) {
    guard let agreement = entry.current else { return }
    func join(_ from: String, _ to: String, _ categories: [Code], isFlow: Bool) {
      guard from != to else { return }
      let isBack = to == hub || (from != hub && to < from)
      let key = isBack ? [to, from] : [from, to]
      var edge = edges[key] ?? Edge(one: key[0], other: key[1])
      if edge.agreements.last != index { edge.agreements.append(index) }
      if isFlow { edge.add(categories, isBack: isBack) }
      edges[key] = edge
    }
    for id in entry.organisations where entry.organisations.contains(hub) { join(hub, id, [], isFlow: false) }
    for flow in agreement.dataSharing?.flows ?? [] {
      let categories = flow.items.map(\.category)
      let givers = agreement.organisations(behind: flow.from).filter { entry.organisations.contains($0) }
      for to in flow.to.flatMap(agreement.organisations(behind:)) where entry.organisations.contains(to) {
        for from in givers { join(from, to, categories, isFlow: true) }
      }
    }
  }
}

extension Agreement {
  /// The organisations that an id inside the agreement stands for: one, or all members of a group.
  func organisations(behind actor: String) -> [String] {
    switch self.actor(actor) {
    case .party(let party): [party.organisation]
    case .group(let group): group.members.flatMap { organisations(behind: $0.party) }
    case .participant(let participant): [participant.organisation].compactMap { $0 }
    case nil: []
    }
  }
}
