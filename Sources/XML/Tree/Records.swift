/// An element as the tree keeps it: offsets into the source, in document order. 28 bytes.
struct NodeRecord: BitwiseCopyable, Sendable {
  /// Of the `<` of its start tag.
  var start: UInt32
  /// After the `>` of its start tag.
  var contentStart: UInt32
  /// After the `>` of its end tag; equal to `contentStart` for `<a/>`.
  var end: UInt32
  /// Index of the parent; its own index for the document element.
  var parent: UInt32
  /// Index of the first element after its subtree.
  var next: UInt32
  /// Index of its first attribute; those up to the next element's first are its own.
  var firstAttribute: UInt32
  var name: UInt16
  /// Set for `<a/>`.
  var isEmptyTag: Bool
}

/// An attribute as the tree keeps it. 12 bytes.
struct AttributeRecord: BitwiseCopyable, Sendable {
  /// Of the first byte of the value, after the quote.
  var valueStart: UInt32
  var valueCount: UInt32
  var name: UInt16
  /// Set where the value has references or line ends, so that it must be decoded.
  var isEscaped: Bool

  /// The value in bytes of the source.
  var range: Range<Int> { Int(valueStart)..<Int(valueStart) + Int(valueCount) }
}
