/// Finds bytes that are no character of an XML document in UTF-8: NUL and other C0 controls except tab, LF and CR;
/// overlong, cut-off or surrogate sequences; U+FFFE and U+FFFF (RFC 3629 section 4, XML 1.0 section 2.2).
enum CharacterScan {
  /// Offset of the first byte at fault; nil when all are characters.
  static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    var at = 0
    while at < count {
      at = skipPlain(base, at, count)
      // After a byte that needs a look, take some one by one: others of its kind follow closely.
      let stop = min(at + 16, count)
      while at < stop {
        let length = sequence(base, at, count)
        guard length > 0 else { return at }
        at += length
      }
    }
    return nil
  }

  /// Passes blocks of 16 bytes that are all printable ASCII, LF or CR.
  private static func skipPlain(_ base: UnsafePointer<UInt8>, _ from: Int, _ count: Int) -> Int {
    var at = from
    let raw = UnsafeRawPointer(base)
    let space = SIMD16<Int8>(repeating: 0x20)
    let feed = SIMD16<Int8>(repeating: 0x0A)
    let carriage = SIMD16<Int8>(repeating: 0x0D)
    while at + 16 <= count {
      // As signed numbers, bytes from 0x80 are negative: one comparison finds them and the controls.
      let block = raw.loadUnaligned(fromByteOffset: at, as: SIMD16<Int8>.self)
      let odd = (block .< space) .& (block .!= feed) .& (block .!= carriage)
      let halves = unsafeBitCast(odd, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 { return at }
      at += 16
    }
    return at
  }

  /// Length of the character at `at`; 0 when there is none.
  private static func sequence(_ p: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    let first = p[at]
    if first < 0x80 { return first >= 0x20 || first == 0x0A || first == 0x0D || first == 0x09 ? 1 : 0 }
    func tail(_ offset: Int) -> Bool { at + offset < count && p[at + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard tail(1), tail(2) else { return 0 }
      if first == 0xE0, p[at + 1] < 0xA0 { return 0 }
      if first == 0xED, p[at + 1] > 0x9F { return 0 }
      if first == 0xEF, p[at + 1] == 0xBF, p[at + 2] >= 0xBE { return 0 }
      return 3
    case 0xF0...0xF4:
      guard tail(1), tail(2), tail(3) else { return 0 }
      if first == 0xF0, p[at + 1] < 0x90 { return 0 }
      if first == 0xF4, p[at + 1] > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
