import Testing

@testable import Formats

/// The vectors of FIPS 180-4 and of its companion examples.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func vector(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
  }

  @Test(
    "The processor's own instructions say the same", arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128, 129, 1000, 4099])
  func instructions(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ 7) }
    var plain = SHA256(usesInstructions: false)
    plain.update(bytes)
    #expect(plain.finish() == SHA256.hexadecimal(bytes))
    var pieces = SHA256()
    pieces.update(Array(bytes.prefix(count / 3)))
    pieces.update(Array(bytes.dropFirst(count / 3)))
    #expect(pieces.finishBytes() == SHA256.bytes(bytes))
  }

  @Test("A million letters a, taken in by pieces of every size")
  func pieces() {
    var hash = SHA256()
    var left = 1_000_000
    var size = 1
    while left > 0 {
      let count = min(size, left)
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
      left -= count
      size = size % 997 + 1
    }
    #expect(hash.finish() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
