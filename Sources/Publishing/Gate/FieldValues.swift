/// The values of the fields of a file, whatever its format: what stands between tags, quotation marks, line ends, and
/// in those between separators. More stretches than there are fields do no harm: each is only compared as a whole.
enum FieldValues {
  /// Longer stretches are no short value, in bytes.
  private static let longest = 120

  static func forEach(in bytes: [UInt8], _ body: ([UInt8]) -> Void) {
    var start = 0
    for at in 0...bytes.count {
      guard at == bytes.count || isBorder(bytes[at]) else { continue }
      if at > start, at - start <= longest { offer(bytes[start..<at], body) }
      start = at + 1
    }
  }

  private static func offer(_ value: ArraySlice<UInt8>, _ body: ([UInt8]) -> Void) {
    body(Array(value))
    guard value.contains(where: isSeparator) else { return }
    for part in value.split(whereSeparator: isSeparator) { body(Array(part)) }
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"),
      UInt8(ascii: "?"), UInt8(ascii: "#"), 0x09:
      true
    default: false
    }
  }
}
