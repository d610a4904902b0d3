/// Growing bytes behind `HTMLWriter`: one allocation that is kept from page to page.
///
/// A plain `[UInt8]` would do the same work; on ten thousand pages the checks around each small append cost more than
/// the appends themselves, so the memory is owned here, and nowhere else in this room.
struct HTMLBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  mutating func removeAll() { count = 0 }

  var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let next = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    next.update(from: base, count: count)
    base.deallocate()
    base = next
    capacity = larger
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (base + count).update(from: start, count: length)
    count += length
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    if literal.hasPointerRepresentation {
      append(literal.utf8Start, literal.utf8CodeUnitCount)
    } else {
      // A one-scalar literal may be stored as the scalar itself.
      literal.withUTF8Buffer { for byte in $0 { append(byte: byte) } }
    }
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { if let start = $0.baseAddress { append(start, $0.count) } }
  }

  mutating func append(number: Int) {
    if number < 0 { append(byte: 0x2D) }
    var rest = number.magnitude
    if rest < 10 {
      append(byte: UInt8(48 + rest))
      return
    }
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { room in
      var at = room.count
      while rest > 0 {
        at -= 1
        room[at] = UInt8(48 + rest % 10)
        rest /= 10
      }
      for index in at..<room.count { append(byte: room[index]) }
    }
  }

  /// Appends UTF-8 with `&`, `<`, `>` and `"` replaced, so that it is safe both as text and between double quotes.
  mutating func appendEscaped(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    var from = 0
    var at = 0
    while at < length {
      // Eight bytes at a time: `<` and `>` differ in one bit only, and so do `"` and `&`.
      if at + 8 <= length {
        let word = UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)
        let angle = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
        let quote = (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626
        let hits = ((angle &- 0x0101_0101_0101_0101) & ~angle) | ((quote &- 0x0101_0101_0101_0101) & ~quote)
        if hits & 0x8080_8080_8080_8080 == 0 {
          at += 8
          continue
        }
      }
      let end = min(at + 8, length)
      while at < end {
        if let entity = Self.entity(of: start[at]) {
          append(start + from, at - from)
          append(entity)
          from = at + 1
        }
        at += 1
      }
    }
    append(start + from, length - from)
  }

  @inline(__always)
  private static func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: nil
    }
  }
}
