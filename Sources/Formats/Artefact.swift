/// A file that is to be published: what pages and exporters make, and what the tree writer writes.
public struct Artefact: Sendable, Hashable {
  /// Where it goes: relative to the published tree, with `/` between folders, made of identifiers only.
  public let path: String
  /// The whole content.
  public let bytes: [UInt8]

  /// A file of bytes; the path is judged by the tree writer, not here.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of text in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
