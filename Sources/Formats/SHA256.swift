import CPlatform

/// SHA-256 (FIPS 180-4), for digests of what is published.
///
/// Our own, since the one thing needed here does not weigh up the two minutes that a library of cryptography adds to every
/// build. No secret passes through it; signatures are a library's business.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var rest: [UInt8] = []
  private var length: UInt64 = 0
  private var schedule = [UInt32](repeating: 0, count: 64)

  private let usesInstructions: Bool

  /// Bytes of a digest.
  public static let length = 32

  /// A digest of nothing so far.
  public init() { self.init(usesInstructions: true) }

  /// The same without the processor's own instructions, to hold one way against the other.
  init(usesInstructions: Bool) {
    self.usesInstructions = usesInstructions
    rest.reserveCapacity(64)
  }

  /// The digest of some bytes in lower-case hexadecimal.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of some bytes: 32 bytes.
  public static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finishBytes()
  }

  /// Appends a digest as people and tools compare it: lower-case hexadecimal.
  public static func append(hexadecimal digest: some Collection<UInt8>, to text: inout [UInt8]) {
    for byte in digest {
      for half in [byte >> 4, byte & 15] { text.append(half < 10 ? 0x30 + half : 0x57 + half) }
    }
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    var at = 0
    if !rest.isEmpty {
      let taken = min(64 - rest.count, bytes.count)
      rest += bytes[..<taken]
      at = taken
      guard rest.count == 64 else { return }
      rest.withUnsafeBufferPointer { compress($0, 0) }
      rest.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - at) / 64
    bytes.withUnsafeBufferPointer { buffer in
      guard blocks > 0, !hasOwnInstructions(for: buffer, at, blocks) else { return }
      for block in 0..<blocks { compress(buffer, at + block * 64) }
    }
    at += blocks * 64
    rest += bytes[at...]
  }

  /// The digest in lower-case hexadecimal.
  public consuming func finish() -> String {
    var text: [UInt8] = []
    Self.append(hexadecimal: finishBytes(), to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest: 32 bytes.
  public consuming func finishBytes() -> [UInt8] {
    let bits = length * 8
    rest.append(0x80)
    while rest.count % 64 != 56 { rest.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { rest.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    let last = rest
    last.withUnsafeBufferPointer { buffer in
      for at in stride(from: 0, to: buffer.count, by: 64) { compress(buffer, at) }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }

  /// The processor's own instructions take the blocks in, where it has them.
  private mutating func hasOwnInstructions(
    for buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ blocks: Int
  ) -> Bool {
    guard usesInstructions, let base = buffer.baseAddress else { return false }
    return state.withUnsafeMutableBufferPointer { concord_sha256_blocks($0.baseAddress, base + start, blocks) } != 0
  }

  /// Section 6.2.2: one block of 64 bytes.
  private mutating func compress(_ block: UnsafeBufferPointer<UInt8>, _ start: Int) {
    for at in 0..<16 {
      let byte = start + at * 4
      schedule[at] =
        UInt32(block[byte]) << 24 | UInt32(block[byte + 1]) << 16 | UInt32(block[byte + 2]) << 8
        | UInt32(block[byte + 3])
    }
    for at in 16..<64 {
      let (early, late) = (schedule[at - 15], schedule[at - 2])
      let small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      schedule[at] = schedule[at - 16] &+ small0 &+ schedule[at - 7] &+ small1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for at in 0..<64 {
      let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let first = h &+ big1 &+ ((e & f) ^ (~e & g)) &+ Self.constants[at] &+ schedule[at]
      let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let second = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (at, word) in [a, b, c, d, e, f, g, h].enumerated() { state[at] &+= word }
  }

  private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
