/// An element of a tree: a light handle that reads what is asked for from the source.
public struct Element: Sendable {
  /// The document it stands in.
  public let tree: Tree
  let index: Int

  init(tree: Tree, index: Int) {
    self.tree = tree
    self.index = index
  }

  var record: NodeRecord { tree.nodes[index] }

  /// Its local name, without a prefix, as a number.
  public var name: Name { Name(raw: record.name) }

  /// Its local name, without a prefix.
  public var localName: String {
    tree.text(of: record.name) ?? StartTag.localName(tree.source.bytes, nameRange)
  }

  /// The element around it; nil for the document element.
  public var parent: Element? {
    index == 0 ? nil : Element(tree: tree, index: Int(record.parent))
  }

  /// The elements directly inside, in document order.
  public var children: Children { Children(tree: tree, upcoming: index + 1, end: Int(record.next)) }

  /// The elements directly inside that have this name.
  public func children(_ name: Name) -> [Element] {
    var found: [Element] = []
    var at = index + 1
    let end = Int(record.next)
    while at < end {
      let record = tree.nodes[at]
      if record.name == name.raw { found.append(Element(tree: tree, index: at)) }
      at = Int(record.next)
    }
    return found
  }

  /// The first element directly inside that has this name.
  public func first(_ name: Name) -> Element? {
    var at = index + 1
    let end = Int(record.next)
    while at < end {
      let record = tree.nodes[at]
      if record.name == name.raw { return Element(tree: tree, index: at) }
      at = Int(record.next)
    }
    return nil
  }

  /// Itself and everything inside, in document order.
  public var subtree: some Sequence<Element> {
    (index..<Int(record.next)).lazy.map { Element(tree: tree, index: $0) }
  }

  /// Its attributes in the order written, values decoded; namespace declarations are none.
  public var attributes: [(name: Name, value: String)] {
    attributeIndices.map { (Name(raw: tree.attributes[$0].name), value(tree.attributes[$0])) }
  }

  /// The decoded value of an attribute; nil where it is absent. `xml:lang` stands under that name.
  public subscript(attribute: Name) -> String? {
    for at in attributeIndices where tree.attributes[at].name == attribute.raw { return value(tree.attributes[at]) }
    return nil
  }

  var attributeIndices: Range<Int> {
    let after = index + 1 < tree.nodes.count ? Int(tree.nodes[index + 1].firstAttribute) : tree.attributes.count
    return Int(record.firstAttribute)..<after
  }

  private func value(_ attribute: AttributeRecord) -> String {
    let range = Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)
    guard attribute.isEscaped else { return String(decoding: tree.source.bytes[range], as: UTF8.self) }
    return Decoding.attribute(tree.source.bytes, range)
  }
}

extension Element: Hashable {
  /// Equal when it is the same element of the same tree in memory; contents are not compared.
  public static func == (left: Element, right: Element) -> Bool {
    left.tree === right.tree && left.index == right.index
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tree))
    hasher.combine(index)
  }
}

/// The elements directly inside another, in document order.
public struct Children: Sequence, IteratorProtocol, Sendable {
  let tree: Tree
  var upcoming: Int
  let end: Int

  /// There is none.
  public var isEmpty: Bool { upcoming >= end }

  /// The next one; nil after the last.
  public mutating func next() -> Element? {
    guard upcoming < end else { return nil }
    defer { upcoming = Int(tree.nodes[upcoming].next) }
    return Element(tree: tree, index: upcoming)
  }
}
