/// A place in a format where some bytes cannot stand as they are.
protocol EscapeContext {
  /// Whether a byte may need an escape.
  static func isSpecial(_ byte: UInt8) -> Bool
  /// Whether any of eight bytes may need an escape; wrong only on the side of yes.
  static func maySpecial(_ word: UInt64) -> Bool
  /// Writes the escape of the byte at `at`; returns how many bytes it stands for, 0 when none is needed after all.
  static func write(_ all: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int
}

extension EscapeContext {
  /// The first byte at or after `start` that may need an escape; eight at a time, since most text needs none.
  @inline(__always)
  static func firstSpecial(_ all: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(all)
    while at + 8 <= all.count {
      if maySpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
        let end = at + 8
        while at < end {
          if isSpecial(all[at]) { return at }
          at += 1
        }
      } else {
        at += 8
      }
    }
    while at < all.count, !isSpecial(all[at]) { at += 1 }
    return at
  }
}

/// Questions to eight bytes at once; the high bit of a byte of the answer is set where the answer is yes, and perhaps in
/// bytes above such a one.
extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Bytes below 0x20.
  @inline(__always)
  var controls: UInt64 { (self &- 0x2020_2020_2020_2020) & ~self & UInt64.highs }

  /// Bytes equal to `byte`.
  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let zeroed = self ^ (UInt64(byte) &* UInt64.ones)
    return (zeroed &- UInt64.ones) & ~zeroed & UInt64.highs
  }
}
