/// Numbers for pairs of words, given in the order in which they are first seen.
struct PairTable {
  private var slots: [UInt32] = Array(repeating: 0, count: 4_096)
  /// The pairs: the number of the first word above, that of the second below.
  private(set) var pairs: [UInt64] = []
  /// For each pair the unit in which it was seen last.
  private var last: [UInt32] = []

  /// The number of a pair if this is the first time that it is seen in a unit; nil if it was there before.
  mutating func number(of first: Int, _ second: Int, in unit: UInt32) -> Int? {
    let pair = UInt64(first) << 32 | UInt64(second)
    var slot = Self.hash(pair) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if pairs[known] == pair {
        guard last[known] != unit else { return nil }
        last[known] = unit
        return known
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    pairs.append(pair)
    last.append(unit)
    slots[slot] = UInt32(pairs.count)
    if pairs.count * 2 > slots.count { grow() }
    return pairs.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, pair) in pairs.enumerated() {
      var slot = Self.hash(pair) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private static func hash(_ pair: UInt64) -> Int {
    let product = pair &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ (product >> 29)) & 0x7FFF_FFFF_FFFF)
  }
}
