/// Which items of two lists have no counterpart in the other, by a shortest path of edits (Myers 1986), in space linear in
/// the length. Past a bound on the search the path is good, not shortest; it is always a true one.
struct Difference {
  /// True at each item of the first list that is not in the second.
  private(set) var isRemoved: [Bool]
  /// True at each item of the second list that is not in the first.
  private(set) var isAdded: [Bool]

  private let a: [Int]
  private let b: [Int]
  /// How many edits one search may try before it settles for what it has.
  private static let bound = 250

  /// The difference between two lists.
  init(_ a: [Int], _ b: [Int]) {
    self.a = a
    self.b = b
    isRemoved = Array(repeating: false, count: a.count)
    isAdded = Array(repeating: false, count: b.count)
    compare(0..<a.count, 0..<b.count)
  }

  /// The lists are the same.
  var isEmpty: Bool { !isRemoved.contains(true) && !isAdded.contains(true) }

  /// Treats a pair of equal stretches as different, where the sameness tells a reader nothing.
  mutating func part(_ inA: Range<Int>, _ inB: Range<Int>) {
    for index in inA { isRemoved[index] = true }
    for index in inB { isAdded[index] = true }
  }

  /// Where a whole block is new or gone, the start that is marked is its own and not that of the block after it. Both
  /// would be true.
  mutating func slide(_ startsInA: [Int?], _ startsInB: [Int?]) {
    Self.slide(&isRemoved, startsInA)
    Self.slide(&isAdded, startsInB)
  }

  private static func slide(_ marks: inout [Bool], _ starts: [Int?]) {
    var at = 1
    while at < marks.count {
      guard marks[at], !marks[at - 1] else {
        at += 1
        continue
      }
      var end = at
      while end < marks.count, marks[end] { end += 1 }
      if let start = starts[at - 1], starts[at] == nil, starts[end - 1] == start {
        (marks[at - 1], marks[end - 1]) = (true, false)
      }
      at = end
    }
  }

  private mutating func compare(_ rangeA: Range<Int>, _ rangeB: Range<Int>) {
    var (aLow, aHigh, bLow, bHigh) = (rangeA.lowerBound, rangeA.upperBound, rangeB.lowerBound, rangeB.upperBound)
    while aLow < aHigh, bLow < bHigh, a[aLow] == b[bLow] { (aLow, bLow) = (aLow + 1, bLow + 1) }
    while aLow < aHigh, bLow < bHigh, a[aHigh - 1] == b[bHigh - 1] { (aHigh, bHigh) = (aHigh - 1, bHigh - 1) }
    guard aLow < aHigh, bLow < bHigh, let (x, y) = middle(aLow..<aHigh, bLow..<bHigh),
      (x, y) != (0, 0), (x, y) != (aHigh - aLow, bHigh - bLow)
    else { return part(aLow..<aHigh, bLow..<bHigh) }
    compare(aLow..<aLow + x, bLow..<bLow + y)
    compare(aLow + x..<aHigh, bLow + y..<bHigh)
  }

  /// A point that lies on a shortest path, searched from both ends; nil where the lists share nothing.
  private func middle(_ rangeA: Range<Int>, _ rangeB: Range<Int>) -> (Int, Int)? {
    var front = Frontier(rangeA.count, rangeB.count)
    var back = Frontier(rangeA.count, rangeB.count)
    let (count, other) = (rangeA.count, rangeB.count)
    let delta = count - other
    let meetsInFront = delta % 2 != 0
    for distance in 0..<front.reach {
      for k in front.diagonals(distance) {
        var (x, y) = front.step(k, distance)
        while x < count, y < other, a[rangeA.lowerBound + x] == b[rangeB.lowerBound + y] { (x, y) = (x + 1, y + 1) }
        front[k] = x
        guard front.keeps(k, x, y) else { continue }
        if meetsInFront, let reached = back.reached(delta - k), x >= count - reached { return (x, y) }
      }
      for k in back.diagonals(distance) {
        var (x, y) = back.step(k, distance)
        while x < count, y < other, a[rangeA.upperBound - 1 - x] == b[rangeB.upperBound - 1 - y] {
          (x, y) = (x + 1, y + 1)
        }
        back[k] = x
        guard back.keeps(k, x, y) else { continue }
        if !meetsInFront, let reached = front.reached(delta - k), reached >= count - x {
          return (reached, reached - (delta - k))
        }
      }
      if distance > Self.bound { return front.furthest }
    }
    return nil
  }

  /// The furthest point reached on each diagonal.
  private struct Frontier {
    let reach: Int
    private let width: Int
    private let height: Int
    private var points: [Int]
    private var offTop = 0
    private var offBottom = 0

    init(_ width: Int, _ height: Int) {
      self.width = width
      self.height = height
      reach = (width + height + 1) / 2 + 1
      points = Array(repeating: -1, count: 2 * reach + 3)
      self[1] = 0
    }

    subscript(k: Int) -> Int {
      get { points[k + reach + 1] }
      set { points[k + reach + 1] = newValue }
    }

    func diagonals(_ distance: Int) -> StrideThrough<Int> {
      stride(from: -distance + offBottom, through: distance - offTop, by: 2)
    }

    func step(_ k: Int, _ distance: Int) -> (Int, Int) {
      let x = k == -distance || (k != distance && self[k - 1] < self[k + 1]) ? self[k + 1] : self[k - 1] + 1
      return (x, x - k)
    }

    /// Notes diagonals that ran off the edge; false for a point that lies outside.
    mutating func keeps(_ k: Int, _ x: Int, _ y: Int) -> Bool {
      if x > width {
        offTop += 2
        return false
      }
      if y > height {
        offBottom += 2
        return false
      }
      return true
    }

    func reached(_ k: Int) -> Int? {
      guard k + reach + 1 >= 0, k + reach + 1 < points.count, self[k] >= 0 else { return nil }
      let (x, y) = (self[k], self[k] - k)
      return x <= width && y >= 0 && y <= height ? x : nil
    }

    var furthest: (Int, Int)? {
      var best: (Int, Int)?
      for k in -reach...reach {
        guard let x = reached(k), x + x - k > (best.map { $0.0 + $0.1 } ?? 0) else { continue }
        best = (x, x - k)
      }
      return best
    }
  }
}
