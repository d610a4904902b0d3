import Diagnostics

/// A document: its source and, for each element and attribute, where it stands there. Immutable.
///
/// Texts and values are not copied: they are read from the source when asked for. A tree takes about as much memory
/// again as its source.
public final class Tree: Sendable {
  /// The bytes that were read.
  public let source: SourceFile
  /// The names that trees of this reader share.
  public let vocabulary: Vocabulary
  let nodes: [NodeRecord]
  let attributes: [AttributeRecord]
  let ownNames: [String]

  init(
    source: SourceFile, vocabulary: Vocabulary, nodes: [NodeRecord], attributes: [AttributeRecord], ownNames: [String]
  ) {
    precondition(!nodes.isEmpty, "a well-formed document has a document element")
    self.source = source
    self.vocabulary = vocabulary
    self.nodes = nodes
    self.attributes = attributes
    self.ownNames = ownNames
  }

  /// The document element.
  public var root: Element { Element(tree: self, index: 0) }

  /// How many elements it has.
  public var elementCount: Int { nodes.count }

  /// All elements in document order.
  public var elements: some Sequence<Element> {
    (0..<nodes.count).lazy.map { Element(tree: self, index: $0) }
  }

  /// The number of a name in this tree; nil where neither the vocabulary nor the tree has it.
  public func name(of text: String) -> Name? {
    if let known = vocabulary.name(of: text) { return known }
    return ownNames.firstIndex(of: text).map { Name(raw: UInt16(vocabulary.count + $0)) }
  }

  func text(of name: UInt16) -> String? {
    let index = Int(name)
    if index < vocabulary.count { return vocabulary[Name(raw: name)] }
    let own = index - vocabulary.count
    return own < ownNames.count ? ownNames[own] : nil
  }
}
