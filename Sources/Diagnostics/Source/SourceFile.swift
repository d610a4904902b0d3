/// The bytes of an authored file under the path by which users know it.
///
/// Lines and columns are wanted only for findings, but then fast, also in a file of a mebibyte with thousands of
/// findings: so the file is indexed once when it is made (lines begun before each block; some 4 GB/s), and a look-up
/// reads one block.
public struct SourceFile: Sendable {
  /// Path as shown to users, relative where possible, with `/` between folders.
  public let path: String
  /// The content, unchanged, whatever it is.
  public let bytes: [UInt8]
  /// `linesBefore[b]` = line ends in the bytes before block `b`.
  private let linesBefore: [Int32]

  /// `charactersBefore[b]` = characters in the bytes before block `b`; empty unless a line is so long that counting them
  /// anew for each of thousands of findings would take minutes.
  private let charactersBefore: [Int32]

  private static let block = 2048
  /// Lines of more blocks than these are long.
  private static let longLine = 16

  /// A file under a path; nothing is refused here, not even bytes that are no text.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    linesBefore = Self.index(bytes)
    charactersBefore = Self.hasLongLine(linesBefore) ? Self.characters(bytes) : []
  }

  /// A file of text, for scenes and examples.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines; a file without any byte has one (empty) line.
  public var lineCount: Int { Int(linesBefore[linesBefore.count - 1]) + 1 }

  /// The place of a byte; offsets outside the file are drawn to its nearest end.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    return bytes.withUnsafeBufferPointer { all in
      let block = offset / Self.block
      let line = Int(linesBefore[block]) + Self.lineEnds(all, block * Self.block..<offset) + 1
      var start = lineStart(before: offset, line, all)
      if start == 0, all.count >= 3, all[0] == 0xEF, all[1] == 0xBB, all[2] == 0xBF { start = min(3, offset) }
      let column = characters(in: start..<offset, all) + 1
      return Position(offset: offset, line: line, column: column)
    }
  }

  private func lineStart(before offset: Int, _ line: Int, _ all: UnsafeBufferPointer<UInt8>) -> Int {
    if !charactersBefore.isEmpty { return Self.start(ofLine: line, all, linesBefore) }
    var start = offset
    while start > 0, all[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func characters(in range: Range<Int>, _ all: UnsafeBufferPointer<UInt8>) -> Int {
    let (first, last) = (range.lowerBound / Self.block, range.upperBound / Self.block)
    guard !charactersBefore.isEmpty, first < last else { return Self.characters(all, range) }
    return Int(charactersBefore[last] - charactersBefore[first])
      - Self.characters(all, first * Self.block..<range.lowerBound)
      + Self.characters(all, last * Self.block..<range.upperBound)
  }

  /// The stretch of these bytes; parts outside the file are cut off.
  public func range(_ bytes: Range<Int>) -> SourceRange {
    let start = position(at: bytes.lowerBound)
    let end = bytes.isEmpty ? start : position(at: bytes.upperBound)
    return SourceRange(path: path, start: start, end: end)
  }

  /// The bytes of line `number` (from 1) without its line end; nil where the file has no such line.
  public func bytes(ofLine number: Int) -> Range<Int>? {
    guard number >= 1, number <= lineCount else { return nil }
    return bytes.withUnsafeBufferPointer { all in
      let start = Self.start(ofLine: number, all, linesBefore)
      var end = start
      while end < all.count, all[end] != 0x0A { end += 1 }
      if end > start, end < all.count, all[end - 1] == 0x0D { end -= 1 }
      return start..<end
    }
  }

  /// The text of line `number` (from 1) without its line end and byte order mark; empty where there is no such line.
  public func line(_ number: Int) -> String {
    guard var range = bytes(ofLine: number) else { return "" }
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      range = min(3, range.upperBound)..<range.upperBound
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func start(ofLine number: Int, _ all: UnsafeBufferPointer<UInt8>, _ index: [Int32]) -> Int {
    guard number > 1 else { return 0 }
    // The last block before which fewer than number - 1 line ends lie holds the one that opens the line.
    var low = 0
    var high = index.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(index[middle]) < number - 1 { low = middle } else { high = middle - 1 }
    }
    var missing = number - 1 - Int(index[low])
    var offset = low * block
    while missing > 0, offset < all.count {
      if all[offset] == 0x0A { missing -= 1 }
      offset += 1
    }
    return offset
  }

  private static func index(_ bytes: [UInt8]) -> [Int32] {
    bytes.withUnsafeBufferPointer { all in
      var index: [Int32] = [0]
      index.reserveCapacity(all.count / block + 2)
      var lines = 0
      var start = 0
      while start < all.count {
        let end = min(start + block, all.count)
        lines += lineEnds(all, start..<end)
        index.append(Int32(truncatingIfNeeded: lines))
        start = end
      }
      return index
    }
  }

  private static func hasLongLine(_ linesBefore: [Int32]) -> Bool {
    guard linesBefore.count > longLine else { return false }
    return (longLine..<linesBefore.count).contains { linesBefore[$0] == linesBefore[$0 - longLine] }
  }

  private static func characters(_ bytes: [UInt8]) -> [Int32] {
    bytes.withUnsafeBufferPointer { all in
      var index: [Int32] = [0]
      index.reserveCapacity(all.count / block + 2)
      for start in stride(from: 0, to: all.count, by: block) {
        let count = characters(all, start..<min(start + block, all.count))
        index.append(index[index.count - 1] + Int32(truncatingIfNeeded: count))
      }
      return index
    }
  }

  /// Bytes that begin a character.
  private static func characters(_ all: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where all[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Counts LF, sixteen bytes at a time: each lane counts its own, for as many steps as fit in a byte.
  private static func lineEnds(_ all: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(all)
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    let one = SIMD16<UInt8>(repeating: 1)
    var total = 0
    var at = range.lowerBound
    while at + 16 <= range.upperBound {
      let stop = min(range.upperBound - 15, at + 16 * 255)
      var counts = SIMD16<UInt8>()
      while at < stop {
        let bytes = raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        counts &+= one.replacing(with: 0, where: bytes .!= feed)
        at += 16
      }
      for lane in 0..<16 { total += Int(counts[lane]) }
    }
    while at < range.upperBound {
      total += all[at] == 0x0A ? 1 : 0
      at += 1
    }
    return total
  }
}
