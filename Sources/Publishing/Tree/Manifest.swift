import Diagnostics

/// The files that a build wrote: `.concord-tree` in the tree itself, a first line and then one path a line, sorted.
///
/// By it the next build knows what it may replace. Equal trees have equal manifests: no time, no host, no process.
struct Manifest: Sendable {
  /// Its name in the tree.
  static let name = ".concord-tree"
  private static let header = Array("concord-tree 1\n".utf8)

  /// The whole file.
  let bytes: [UInt8]
  /// Where the paths stand in it, sorted by their bytes.
  let paths: [Range<Int>]

  /// The manifest of a tree whose files were written by several hands; each hands over its paths, a line each.
  ///
  /// Throws when a path occurs twice, or two differ in case only: not every system could hold both.
  init(merging lists: [[UInt8]]) throws(PublishingError) {
    var all: [UInt8] = []
    all.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists { all += list }
    let lines = Self.lines(all, from: 0).sorted { Self.precedes(all, $0, all, $1) }
    var bytes = Self.header
    bytes.reserveCapacity(bytes.count + all.count)
    var paths: [Range<Int>] = []
    paths.reserveCapacity(lines.count)
    for line in lines {
      paths.append(bytes.count..<bytes.count + line.count)
      bytes += all[line]
      bytes.append(0x0A)
    }
    self.bytes = bytes
    self.paths = paths
    try refuseTwins()
  }

  /// Reads a manifest; nil when the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.header), bytes.last == 0x0A else { return nil }
    self.bytes = bytes
    paths = Self.lines(bytes, from: Self.header.count)
  }

  /// A path as text.
  func path(_ index: Int) -> String { String(decoding: bytes[paths[index]], as: UTF8.self) }

  /// How many paths of this manifest are not in another.
  func count(notIn other: Manifest) -> Int {
    var count = 0
    var at = 0
    for path in paths {
      while at < other.paths.count, Self.precedes(other.bytes, other.paths[at], bytes, path) { at += 1 }
      let isThere = at < other.paths.count && !Self.precedes(bytes, path, other.bytes, other.paths[at])
      if !isThere { count += 1 }
    }
    return count
  }

  /// The index of the first path that does not come before `path`.
  func firstIndex(notBefore path: [UInt8]) -> Int {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(bytes, paths[middle], path, 0..<path.count) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a file of this path was written.
  func contains(_ path: [UInt8]) -> Bool {
    let index = firstIndex(notBefore: path)
    return index < paths.count && bytes[paths[index]].elementsEqual(path)
  }

  /// Whether any file was written below a folder; `folder` ends with `/`.
  func contains(below folder: [UInt8]) -> Bool {
    let index = firstIndex(notBefore: folder)
    return index < paths.count && bytes[paths[index]].starts(with: folder)
  }

  private func refuseTwins() throws(PublishingError) {
    for index in paths.indices.dropFirst() where bytes[paths[index - 1]] == bytes[paths[index]] {
      throw .twice(path: path(index))
    }
    // Only paths with capitals can have such a twin, and they are few.
    var seen: Set<String> = []
    for (index, path) in paths.enumerated() where bytes[path].contains(where: { (0x41...0x5A).contains($0) }) {
      let lowered = self.path(index).lowercased()
      guard seen.insert(lowered).inserted, !contains(Array(lowered.utf8)) else { throw .twice(path: self.path(index)) }
    }
  }

  private static func lines(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { all in
      var lines: [Range<Int>] = []
      var begin = start
      for at in start..<max(start, all.count) where all[at] == 0x0A {
        lines.append(begin..<at)
        begin = at + 1
      }
      return lines
    }
  }

  private static func precedes(_ one: [UInt8], _ a: Range<Int>, _ other: [UInt8], _ b: Range<Int>) -> Bool {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        let common = min(a.count, b.count)
        for at in 0..<common {
          let (left, right) = (one[a.lowerBound + at], other[b.lowerBound + at])
          if left != right { return left < right }
        }
        return a.count < b.count
      }
    }
  }
}
