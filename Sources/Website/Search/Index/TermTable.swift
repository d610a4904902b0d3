/// Numbers for byte strings, given in the order in which they are first seen.
///
/// Open addressing over one arena of bytes: looking a word up makes no string and, when it is known, allocates nothing.
struct TermTable: Sendable {
  private var slots: [UInt32]
  private var hashes: [UInt32] = []
  private var ends: [UInt32] = []
  private(set) var bytes: [UInt8] = []

  /// An empty table with room for about this many terms; it grows as needed.
  init(capacity: Int = 1_024) { slots = Array(repeating: 0, count: Self.power(over: capacity * 2)) }

  var count: Int { ends.count }

  /// Where the bytes of a term stand in ``bytes``.
  func range(_ term: Int) -> Range<Int> { (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term]) }

  /// The number of a term, which it gets now where it has none.
  mutating func number(of term: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if hashes[known] == hash, isEqual(known, term) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count + 1)
    bytes.append(contentsOf: term)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// All numbers in the order of their terms' bytes.
  func sorted() -> [Int] {
    bytes.withUnsafeBufferPointer { all in
      (0..<count).sorted { left, right in
        Self.precedes(UnsafeBufferPointer(rebasing: all[range(left)]), UnsafeBufferPointer(rebasing: all[range(right)]))
      }
    }
  }

  private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = min(left.count, right.count)
    for at in 0..<common where left[at] != right[at] { return left[at] < right[at] }
    return left.count < right.count
  }

  private func isEqual(_ known: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(known)
    guard range.count == term.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for at in 0..<term.count where all[range.lowerBound + at] != term[at] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for term in 0..<count {
      var slot = Int(hashes[term]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(term + 1)
    }
  }

  private static func power(over number: Int) -> Int {
    var power = 64
    while power < number { power *= 2 }
    return power
  }

  /// Mixes eight bytes at a time; the same on every machine and in every run.
  private static func hash(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(term)
    var hash = UInt64(term.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 8 <= term.count {
      hash = mix(hash ^ UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    var tail: UInt64 = 0
    while at < term.count {
      tail = tail << 8 | UInt64(term[at])
      at += 1
    }
    return UInt32(truncatingIfNeeded: mix(hash ^ tail) >> 16)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }
}
