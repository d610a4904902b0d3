import Formats

/// Data as a script: a call of one function, for pages opened from disk may load scripts but not fetch data.
struct ScriptFile {
  private(set) var bytes: [UInt8] = Array("concordSearch(".utf8)

  init() {}

  /// A file that is one string.
  init(string: [UInt8]) {
    bytes.reserveCapacity(string.count + 32)
    append(string: string)
  }

  /// Appends punctuation of the data: brackets, commas, numbers.
  mutating func append(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(number: Int) { bytes += Array(String(number).utf8) }

  mutating func append(string: String) {
    var string = string
    string.withUTF8 { append(string: $0) }
  }

  /// A string in quotes; control characters become spaces. U+2028 and U+2029 end a line in old JavaScript.
  mutating func append(string: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    for (at, byte) in string.enumerated() {
      let isLineEnd = byte & 0xFE == 0xA8 && at >= 2 && string[at - 1] == 0x80 && string[at - 2] == 0xE2
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || isLineEnd else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: string[copied..<at]))
      copied = at + 1
      if isLineEnd {
        bytes.removeLast(2)
        bytes += Array("\\u202".utf8) + [byte == 0xA8 ? UInt8(ascii: "8") : UInt8(ascii: "9")]
      } else {
        bytes += byte < 0x20 ? [0x20] : [UInt8(ascii: "\\"), byte]
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: string[copied...]))
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func append(string: [UInt8]) { string.withUnsafeBufferPointer { append(string: $0) } }

  /// The whole file.
  consuming func finish() -> [UInt8] {
    bytes += [UInt8(ascii: ")"), 0x0A]
    return bytes
  }
}

/// Names the files of one language's index by what is in them: what did not change keeps its name, and hosts and
/// browsers may keep it for ever.
struct ShardShop: Sendable {
  let folder: String

  /// A shop for a language.
  init(language: String) { folder = "search/\(language)/" }

  /// The file with its name.
  func file(_ script: consuming ScriptFile) -> Artefact {
    let bytes = script.finish()
    return Artefact(path: path(of: bytes), bytes: bytes)
  }

  /// Where a file with this content stands.
  func path(of bytes: [UInt8]) -> String { folder + Self.name(bytes) + ".js" }

  /// The name of a file that this shop made, without folder and suffix.
  static func name(of file: Artefact) -> Substring { file.path.dropLast(3).suffix(nameLength) }

  /// Letters and digits of a name: 47 bits, and lower case only, since some systems know no other.
  static let nameLength = 9

  private static func name(_ bytes: [UInt8]) -> String {
    let name = String(Bundle.hash(bytes), radix: 36)
    return String((String(repeating: "0", count: 13) + name).suffix(nameLength))
  }
}
