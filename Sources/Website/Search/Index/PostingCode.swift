/// Numbers as printable characters, for files that a browser loads as a script.
///
/// Five bits to a character, the lowest first, and a sixth that says whether more follow. Most numbers in an index are
/// small, so most take one character, and a compressor on the way to the reader then finds the few that are frequent.
enum PostingCode {
  /// Strength of a word in a unit: eight steps.
  static let steps = 8

  /// Appends a number.
  @inline(__always)
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      bytes.append(character(rest & 31 | 32))
      rest >>= 5
    }
    bytes.append(character(rest))
  }

  /// A number below 64 as one character.
  static func digit(_ number: Int) -> UInt8 { character(number) }

  /// From `?` to `~`, and `!` for the backslash, so that nothing has to be escaped.
  @inline(__always)
  private static func character(_ digit: Int) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: 0x3F + digit)
    return byte == 0x5C ? 0x21 : byte
  }

  /// All numbers of a code; the other direction, for tests.
  static func numbers(_ code: some Sequence<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var (number, shift) = (0, 0)
    for byte in code {
      let digit = Int(byte == 0x21 ? 0x5C : byte) - 0x3F
      number |= (digit & 31) << shift
      shift += 5
      if digit < 32 {
        numbers.append(number)
        (number, shift) = (0, 0)
      }
    }
    return numbers
  }
}
