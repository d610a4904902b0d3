/// Unpacks the compressed format DEFLATE (RFC 1951).
struct Inflation {
  private let data: ArraySlice<UInt8>
  private let limit: Int
  private var at: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var out: [UInt8] = []

  /// The unpacked bytes; nil where the data is damaged, or comes to more than `limit` bytes.
  static func unpack(_ data: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var inflation = Inflation(data: data, limit: limit, at: data.startIndex)
    return inflation.blocks() ? inflation.out : nil
  }

  private init(data: ArraySlice<UInt8>, limit: Int, at: Int) {
    self.data = data
    self.limit = limit
    self.at = at
  }

  // Section 3.2.3: blocks until the one that says it is the last.
  private mutating func blocks() -> Bool {
    while true {
      guard let last = take(1), let kind = take(2) else { return false }
      let isWhole =
        switch kind {
        case 0: stored()
        case 1: compressed(.fixedLengths, .fixedDistances)
        case 2: dynamic()
        default: false
        }
      guard isWhole else { return false }
      if last == 1 { return true }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard at < data.endIndex else { return nil }
      bits |= UInt32(data[at]) << UInt32(bitCount)
      bitCount += 8
      at += 1
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func stored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard let length = take(16), let check = take(16), length == ~check & 0xFFFF, at + length <= data.endIndex,
      out.count + length <= limit
    else { return false }
    out += data[at..<at + length]
    at += length
    return true
  }

  /// Section 3.2.7: the codes themselves come first, packed.
  private mutating func dynamic() -> Bool {
    guard let lengths = take(5), let distances = take(5), let codes = take(4) else { return false }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var own = [UInt8](repeating: 0, count: 19)
    for place in order.prefix(codes + 4) {
      guard let length = take(3) else { return false }
      own[place] = UInt8(length)
    }
    guard let code = PrefixCode(own) else { return false }
    let total = lengths + 257 + distances + 1
    var all: [UInt8] = []
    while all.count < total {
      guard let symbol = word(code) else { return false }
      guard symbol >= 16 else {
        all.append(UInt8(symbol))
        continue
      }
      guard let extra = take(symbol == 16 ? 2 : symbol == 17 ? 3 : 7), symbol != 16 || !all.isEmpty else {
        return false
      }
      let value = symbol == 16 ? all[all.count - 1] : 0
      all += [UInt8](repeating: value, count: extra + (symbol == 18 ? 11 : 3))
    }
    guard all.count == total, let first = PrefixCode(Array(all[..<(lengths + 257)])),
      let second = PrefixCode(Array(all[(lengths + 257)...]))
    else { return false }
    return compressed(first, second)
  }

  private mutating func word(_ code: PrefixCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  /// Section 3.2.5: letters, and repetitions of what stands further back.
  private mutating func compressed(_ lengths: PrefixCode, _ distances: PrefixCode) -> Bool {
    while let symbol = word(lengths) {
      if symbol == 256 { return true }
      guard symbol > 256 else {
        guard out.count < limit else { return false }
        out.append(UInt8(symbol))
        continue
      }
      let place = symbol - 257
      guard place < 29, let more = take(place < 8 || place == 28 ? 0 : (place - 4) / 4), let far = word(distances),
        far < 30, let further = take(far < 4 ? 0 : (far - 2) / 2)
      else { return false }
      let (length, distance) = (Self.lengthBases[place] + more, Self.distanceBases[far] + further)
      guard distance <= out.count, out.count + length <= limit else { return false }
      for _ in 0..<length { out.append(out[out.count - distance]) }
    }
    return false
  }
}

/// A code in which no word begins another (RFC 1951, section 3.2.2), told by the lengths of its words.
private struct PrefixCode {
  /// How many words have each length.
  let counts: [Int]
  /// What the words stand for, in their order.
  let symbols: [Int]

  /// Nil where more words are said to be than there can be.
  init?(_ lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      guard left >= 0 else { return nil }
    }
    self.counts = counts
    symbols = (1...15).flatMap { length in lengths.indices.filter { Int(lengths[$0]) == length } }
  }

  private init(_ counts: [Int], _ symbols: [Int]) {
    self.counts = counts
    self.symbols = symbols
  }

  /// Section 3.2.6.
  static let fixedLengths: PrefixCode = {
    var counts = [Int](repeating: 0, count: 16)
    (counts[7], counts[8], counts[9]) = (24, 152, 112)
    return PrefixCode(counts, Array(256...279) + Array(0...143) + Array(280...287) + Array(144...255))
  }()

  static let fixedDistances: PrefixCode = {
    var counts = [Int](repeating: 0, count: 16)
    counts[5] = 30
    return PrefixCode(counts, Array(0..<30))
  }()
}
