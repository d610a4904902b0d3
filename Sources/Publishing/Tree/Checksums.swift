import Formats

/// `SHA256SUMS` at the top of the tree: the digest of every other published file, as `sha256sum --check` reads it.
///
/// ```text
/// 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  data/index.json
/// ```
struct Checksums: Sendable {
  /// Its name in the tree.
  static let name = "SHA256SUMS"

  /// All paths, one after the other, a line each.
  private let paths: [UInt8]
  /// Where each path stands.
  private let lines: [Range<Int>]
  /// The digest of each path, in the same order.
  private let digests: [UInt8]

  /// The digests of everything that these hands wrote.
  init(_ hands: [Written]) {
    let paths = Array(hands.map(\.paths).joined())
    var lines: [Range<Int>] = []
    var start = 0
    for at in paths.indices where paths[at] == 0x0A {
      lines.append(start..<at)
      start = at + 1
    }
    self.paths = paths
    self.lines = lines
    digests = Array(hands.map(\.digests).joined())
  }

  /// The file's content, sorted by path.
  var bytes: [UInt8] {
    let order = paths.withUnsafeBufferPointer { all in
      lines.indices.sorted { all[lines[$0]].lexicographicallyPrecedes(all[lines[$1]]) }
    }
    var text: [UInt8] = []
    text.reserveCapacity(paths.count + lines.count * (2 * SHA256.length + 2))
    for line in order {
      SHA256.append(hexadecimal: digest(line), to: &text)
      text.append(0x20)
      text.append(0x20)
      text.append(contentsOf: paths[lines[line]])
      text.append(0x0A)
    }
    return text
  }

  /// The digests in hexadecimal of the files whose paths end so, by path.
  func digests(ofPathsEnding ending: String) -> [String: String] {
    let ending = Array(ending.utf8)
    var found: [String: String] = [:]
    for (line, range) in lines.enumerated() where paths[range].suffix(ending.count).elementsEqual(ending) {
      var text: [UInt8] = []
      SHA256.append(hexadecimal: digest(line), to: &text)
      found[String(decoding: paths[range], as: UTF8.self)] = String(decoding: text, as: UTF8.self)
    }
    return found
  }

  private func digest(_ line: Int) -> ArraySlice<UInt8> { digests[line * SHA256.length..<(line + 1) * SHA256.length] }
}
