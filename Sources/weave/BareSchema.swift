import Diagnostics
import XML

/// The schema without what is written for people: the same rules in a quarter of the bytes, which is what takes time to read
/// whenever a single file is checked. Annotations go, and white space between tags with them.
enum BareSchema {
  private static let reader = Reader(schema: nil, vocabulary: Vocabulary([]), namespace: nil)

  /// The file, bare; nil where it is not well-formed.
  static func file(_ file: SourceFile) -> SourceFile? {
    guard let tree = reader.read(file).tree else { return nil }
    let explanations = tree.root.subtree.filter { $0.localName == "annotation" }.map(\.range)
    var bare: [UInt8] = []
    var at = 0
    for range in explanations where range.lowerBound >= at {
      bare += file.bytes[at..<range.lowerBound]
      at = range.upperBound
    }
    bare += file.bytes[at...]
    return SourceFile(path: file.path, bytes: withoutIndentation(bare))
  }

  /// Lines are kept, for messages about the schema; what indents them, and empty lines, are not.
  private static func withoutIndentation(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in Array(line.drop { $0 == UInt8(ascii: " ") }) }
      .filter { !$0.isEmpty }.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
