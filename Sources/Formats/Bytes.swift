/// Appending to a byte buffer without making strings on the way; the ground on which the writers stand.
extension [UInt8] {
  /// Appends text as it is, in UTF-8.
  mutating func append(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if done == nil { append(contentsOf: text.utf8) }
  }

  /// Appends ASCII written in the code.
  mutating func append(ascii text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends an integer in decimal.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends text, but lets `escape` write what stands instead of the bytes for which `special` holds.
  ///
  /// Stretches without such bytes are copied whole. `escape` gets the text's bytes and the place of the special byte; it
  /// returns how many bytes it has dealt with, or 0 when the byte turns out to be harmless there.
  @inline(__always)
  mutating func append(
    _ text: String, special: (UInt8) -> Bool,
    escape: (_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int
  ) {
    var text = text
    text.withUTF8 { all in
      var copied = 0
      var at = 0
      while at < all.count {
        guard special(all[at]) else {
          at += 1
          continue
        }
        let before = copied..<at
        let mark = count
        append(contentsOf: UnsafeBufferPointer(rebasing: all[before]))
        let used = escape(all, at, &self)
        if used == 0 {
          removeLast(count - mark)
          at += 1
        } else {
          at += used
          copied = at
        }
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: all[copied...]))
    }
  }
}
