#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Spreads work over the processors, in order: results never depend on how many there are or who was first.
enum Workers {
  /// How many tasks run side by side.
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// The results of a function of each item, in the order of the items.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    let parts = await parts(of: items.count) { range in range.map { transform(items[$0]) } }
    return parts.flatMap { $0 }
  }

  /// The results of a function of stretches of the indices, in order. There are several stretches for each worker, so
  /// that none sits idle behind a long one.
  static func parts<Result: Sendable>(
    of count: Int, _ transform: @escaping @Sendable (Range<Int>) -> Result
  ) async -> [Result] {
    let stretches = stretches(of: count)
    return await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func add() {
        guard next < stretches.count else { return }
        let (number, stretch) = (next, stretches[next])
        next += 1
        group.addTask { (number, transform(stretch)) }
      }
      for _ in 0..<self.count { add() }
      var results: [(Int, Result)] = []
      for await result in group {
        results.append(result)
        add()
      }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func stretches(of count: Int) -> [Range<Int>] {
    let size = max(1, min(64, count / (self.count * 4) + 1))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
