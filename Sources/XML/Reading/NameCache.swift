/// From the address of a name in the parser's dictionary to its number.
///
/// The parser hands out one address per distinct name for as long as its dictionary lives, so that a name is compared
/// as text once and by address ever after.
struct NameCache {
  private var keys: UnsafeMutablePointer<UInt>
  private var values: UnsafeMutablePointer<UInt16>
  private var mask: Int
  private var count = 0

  init() {
    mask = 511
    keys = .allocate(capacity: mask + 1)
    values = .allocate(capacity: mask + 1)
    keys.initialize(repeating: 0, count: mask + 1)
  }

  func deallocate() {
    keys.deallocate()
    values.deallocate()
  }

  @inline(__always)
  func find(_ key: UInt) -> UInt16? {
    var at = slot(key)
    while keys[at] != 0 {
      if keys[at] == key { return values[at] }
      at = (at + 1) & mask
    }
    return nil
  }

  mutating func insert(_ key: UInt, _ value: UInt16) {
    if count * 2 > mask { grow() }
    var at = slot(key)
    while keys[at] != 0 { at = (at + 1) & mask }
    keys[at] = key
    (values + at).initialize(to: value)
    count += 1
  }

  mutating func clear() {
    keys.update(repeating: 0, count: mask + 1)
    count = 0
  }

  @inline(__always)
  private func slot(_ key: UInt) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  private mutating func grow() {
    let (oldKeys, oldValues, oldMask) = (keys, values, mask)
    mask = mask * 2 + 1
    keys = .allocate(capacity: mask + 1)
    values = .allocate(capacity: mask + 1)
    keys.initialize(repeating: 0, count: mask + 1)
    count = 0
    for at in 0...oldMask where oldKeys[at] != 0 { insert(oldKeys[at], oldValues[at]) }
    oldKeys.deallocate()
    oldValues.deallocate()
  }
}
