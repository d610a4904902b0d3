/// The XML declaration, `<?xml version="1.0" encoding="UTF-8"?>` (XML 1.0 section 2.8): may be absent, and says nothing
/// but version 1.0 and UTF-8.
enum Declaration {
  enum Verdict {
    /// No declaration; the document begins at this offset.
    case absent(Int)
    /// An acceptable one; the document goes on at this offset.
    case accepted(Int)
    case refused(Refusal)
  }

  static func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Verdict {
    guard starts(bytes, start, "<?xml"), start + 5 < bytes.count, isSpace(bytes[start + 5]) else {
      return .absent(start)
    }
    var at = start + 5
    var step = 0
    while let part = next(bytes, &at) {
      let value = String(decoding: bytes[part.value], as: UTF8.self)
      switch (String(decoding: bytes[part.name], as: UTF8.self), step) {
      case ("version", 0):
        guard value == "1.0" else { return .refused(.version(value, part.value)) }
        step = 1
      case ("encoding", 1):
        guard value.uppercased() == "UTF-8" else { return .refused(.declaredEncoding(value, part.value)) }
        step = 2
      case ("standalone", 1), ("standalone", 2):
        guard value == "yes" || value == "no" else { return .refused(.declaration(start..<part.value.upperBound + 1)) }
        step = 3
      default: return .refused(.declaration(start..<part.value.upperBound + 1))
      }
    }
    guard step > 0, starts(bytes, at, "?>") else { return .refused(.declaration(start..<min(at + 1, bytes.count))) }
    return .accepted(at + 2)
  }

  /// The next ` name="value"`; leaves `at` after it, or after white space where there is none.
  private static func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int
  ) -> (name: Range<Int>, value: Range<Int>)? {
    let before = at
    skipSpace(bytes, &at)
    guard at > before else { return nil }
    var cursor = at
    while cursor < bytes.count, bytes[cursor] >= UInt8(ascii: "a"), bytes[cursor] <= UInt8(ascii: "z") { cursor += 1 }
    let name = at..<cursor
    skipSpace(bytes, &cursor)
    guard !name.isEmpty, cursor < bytes.count, bytes[cursor] == UInt8(ascii: "=") else { return nil }
    cursor += 1
    skipSpace(bytes, &cursor)
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "\"") || bytes[cursor] == UInt8(ascii: "'") else {
      return nil
    }
    let quote = bytes[cursor]
    let valueStart = cursor + 1
    cursor = valueStart
    while cursor < bytes.count, bytes[cursor] != quote, bytes[cursor] != UInt8(ascii: "<") { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == quote else { return nil }
    at = cursor + 1
    return (name, valueStart..<cursor)
  }

  private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
  }
}

/// Whether the bytes at `at` begin with this text.
func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: StaticString) -> Bool {
  guard at >= 0, bytes.count - at >= text.utf8CodeUnitCount else { return false }
  for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
  return true
}
