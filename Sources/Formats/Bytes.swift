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

  /// Appends a line feed and two spaces a level: in one piece as deep as documents go, further level by level.
  mutating func append(newLineIndentedBy level: Int) {
    let line: StaticString = "\n                                                "
    let levels = Swift.min(level, line.utf8CodeUnitCount / 2)
    append(contentsOf: UnsafeBufferPointer(start: line.utf8Start, count: 1 + 2 * levels))
    for _ in levels..<Swift.max(level, levels) { append(ascii: "  ") }
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

  /// Appends text with the escapes of `Context` in place; stretches that need none are copied whole.
  @inline(__always)
  mutating func append<Context: EscapeContext>(_ text: String, in context: Context.Type) {
    var text = text
    text.withUTF8 { all in
      var copied = 0
      var at = Context.firstSpecial(all, from: 0)
      while at < all.count {
        append(contentsOf: UnsafeBufferPointer(rebasing: all[copied..<at]))
        copied = at
        at += 1
        let used = Context.write(all, at - 1, &self)
        if used > 0 {
          copied += used
          at = copied
        }
        at = Context.firstSpecial(all, from: at)
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: all[copied...]))
    }
  }
}
