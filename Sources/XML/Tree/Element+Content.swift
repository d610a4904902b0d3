/// A piece of mixed content.
public enum Content: Sendable, Hashable {
  /// Character data, decoded; never empty.
  case text(String)
  /// An element.
  case element(Element)
}

extension Element {
  /// What stands inside, in document order: neighbouring texts are one, comments are nothing.
  public var content: [Content] {
    var pieces: [Content] = []
    walk { run, child in
      let text = Decoding.text(tree.source.bytes, run)
      if !text.isEmpty { pieces.append(.text(text)) }
      if let child { pieces.append(.element(child)) }
    }
    return pieces
  }

  /// The character data directly inside, joined and decoded; that of inner elements does not belong to it.
  public var text: String {
    if Int(record.next) == index + 1 { return Decoding.text(tree.source.bytes, textRange) }
    var text = ""
    walk { run, _ in text += Decoding.text(tree.source.bytes, run) }
    return text
  }

  /// Everything readable inside: the character data of the element and of all elements in it, in document order.
  public var deepText: String { Decoding.text(tree.source.bytes, textRange) }

  /// Calls back for each stretch of source before a child element, and for the one after the last.
  func walk(_ visit: (_ run: Range<Int>, _ child: Element?) -> Void) {
    let inside = textRange
    var at = inside.lowerBound
    for child in children {
      let record = child.record
      visit(at..<Int(record.start), child)
      at = Int(record.end)
    }
    visit(at..<inside.upperBound, nil)
  }
}
