import Diagnostics

/// The schema in plain Swift.
public struct SchemaDescription: Sendable {
  /// The namespace that the main file describes.
  public let targetNamespace: String?

  init(files: [SourceFile], main: String) throws(SchemaError) {
    let reader = Reader(schema: nil, vocabulary: .empty)
    guard let file = files.first(where: { $0.path.hasSuffix(main) }), let tree = reader.read(file).tree else {
      throw SchemaError(file: main, line: 0, reason: "unreadable")
    }
    targetNamespace = tree.name(of: "targetNamespace").flatMap { tree.root[$0] }
  }
}
