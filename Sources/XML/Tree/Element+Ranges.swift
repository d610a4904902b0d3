import Diagnostics

extension Element {
  /// The whole element in bytes of the source, from the `<` of its start tag to after the `>` of its end tag.
  public var range: Range<Int> { Int(record.start)..<Int(record.end) }

  /// Its start tag, from `<` to after `>`.
  public var startTag: Range<Int> { Int(record.start)..<Int(record.contentStart) }

  /// The name in its start tag, with a prefix where one is written.
  public var nameRange: Range<Int> { StartTag.nameRange(tree.source.bytes, at: Int(record.start)) }

  /// The source between start and end tag; empty, after the tag, for `<a/>`.
  public var textRange: Range<Int> {
    let record = record
    let start = Int(record.contentStart)
    guard !record.isEmptyTag else { return start..<start }
    var end = Int(record.end) - 1
    // An end tag contains no other `<`.
    while end > start, tree.source.bytes[end] != UInt8(ascii: "<") { end -= 1 }
    return start..<end
  }

  /// The text in question when the content is at fault: the content without white space around it, or the start tag
  /// where there is none.
  public var trimmedTextRange: Range<Int> {
    let bytes = tree.source.bytes
    var range = textRange
    while let first = range.first, isSpace(bytes[first]) { range = range.lowerBound + 1..<range.upperBound }
    while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<range.upperBound - 1 }
    return range.isEmpty ? startTag : range
  }

  /// An attribute as written, from its name to after the closing quote: `from="emb"`; nil where it is absent.
  public func attributeRange(_ name: Name) -> Range<Int>? {
    attributePlace(name).map { $0.name.lowerBound..<$0.value.upperBound + 1 }
  }

  /// The value of an attribute as written, without quotes; nil where it is absent.
  public func attributeValueRange(_ name: Name) -> Range<Int>? {
    for at in attributeIndices where tree.attributes[at].name == name.raw { return tree.attributes[at].range }
    return nil
  }

  private func attributePlace(_ name: Name) -> StartTag.Attribute? {
    for at in attributeIndices where tree.attributes[at].name == name.raw {
      let value = Int(tree.attributes[at].valueStart)
      return StartTag.attributes(tree.source.bytes, at: Int(record.start)).first { $0.value.lowerBound == value }
    }
    return nil
  }

  /// The place of a stretch of this element's file, for a finding.
  public func sourceRange(_ bytes: Range<Int>) -> SourceRange { tree.source.range(bytes) }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
