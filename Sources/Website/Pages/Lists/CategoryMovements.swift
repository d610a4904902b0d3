import Registry

/// Who gives data of one category to whom, over all agreements that bind, found out once for all languages.
struct CategoryMovements: Sendable {
  /// From one institution to another.
  struct Route: Sendable, Hashable {
    let from: String
    let to: String
  }

  let category: Code
  /// How many flows the category has in all.
  let flows: Int
  /// The routes with the number of their flows, the busiest first.
  let routes: [(route: Route, flows: Int)]

  /// By the categories' codes.
  static func all(_ survey: Survey) -> [String: CategoryMovements] {
    var counts: [Code: (flows: Int, routes: [Route: Int])] = [:]
    for entry in survey.entries where entry.status.binds && !entry.categories.isEmpty {
      guard let agreement = entry.current else { continue }
      for flow in agreement.dataSharing?.flows ?? [] {
        let givers = organisations(flow.from, agreement).filter { entry.organisations.contains($0) }
        let takers = flow.to.flatMap { organisations($0, agreement) }.filter { entry.organisations.contains($0) }
        for category in Set(flow.items.map(\.category)) {
          counts[category, default: (0, [:])].flows += 1
          for giver in givers {
            for taker in takers {
              counts[category, default: (0, [:])].routes[Route(from: giver, to: taker), default: 0] += 1
            }
          }
        }
      }
    }
    let all = counts.map { category, count in
      let order = count.routes.sorted { left, right in
        (right.value, left.key.from, left.key.to) < (left.value, right.key.from, right.key.to)
      }
      return CategoryMovements(category: category, flows: count.flows, routes: order.map { ($0.key, $0.value) })
    }
    return Dictionary(all.map { ($0.category.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The institutions behind an actor of an agreement: a group stands for its members.
  private static func organisations(_ actor: String, _ agreement: Agreement) -> [String] {
    switch agreement.actor(actor) {
    case .party(let party): [party.organisation]
    case .group(let group): group.members.flatMap { organisations($0.party, agreement) }
    case .participant(let participant): [participant.organisation].compactMap { $0 }
    case nil: []
    }
  }
}
