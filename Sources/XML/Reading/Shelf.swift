/// Room for records that is kept from one file to the next, so that reading allocates nothing per element.
struct Shelf<Record: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Record>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  func deallocate() { base.deallocate() }

  @inline(__always)
  mutating func append(_ record: Record) {
    if count == capacity { grow() }
    (base + count).initialize(to: record)
    count += 1
  }

  mutating func clear() { count = 0 }

  /// A copy of exactly the records in use.
  var records: [Record] { Array(UnsafeBufferPointer(start: base, count: count)) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Record>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
