/// Finds names and attributes inside a start tag by its bytes. Never reads outside the array, whatever the bytes are.
enum StartTag {
  /// Where an attribute stands in the source.
  struct Attribute: Sendable {
    /// The name, with a prefix where one is written.
    var name: Range<Int>
    /// The value without its quotes.
    var value: Range<Int>
  }

  /// The name after the `<` or `</` at `start`.
  static func nameRange(_ bytes: [UInt8], at start: Int) -> Range<Int> {
    var at = min(start + 1, bytes.count)
    if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
    let first = at
    while at < bytes.count, !endsName(bytes[at]) { at += 1 }
    return first..<at
  }

  /// The part of a name after its prefix.
  static func localName(_ bytes: [UInt8], _ name: Range<Int>) -> String {
    let text = bytes[name]
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return String(decoding: text, as: UTF8.self) }
    return String(decoding: text[(colon + 1)...], as: UTF8.self)
  }

  /// All attributes of the tag at `start`, namespace declarations included, as far as the tag can be read.
  static func attributes(_ bytes: [UInt8], at start: Int) -> [Attribute] {
    var found: [Attribute] = []
    var at = nameRange(bytes, at: start).upperBound
    while true {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") else { return found }
      let nameStart = at
      while at < bytes.count, !endsName(bytes[at]) { at += 1 }
      let name = nameStart..<at
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "="), !name.isEmpty else {
        if name.isEmpty { at += 1 }
        continue
      }
      at += 1
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { continue }
      let quote = bytes[at]
      at += 1
      let valueStart = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
      guard at < bytes.count else { return found }
      found.append(Attribute(name: name, value: valueStart..<at))
      at += 1
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
