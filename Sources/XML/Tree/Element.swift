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
    var count = 0
    eachChild { record, _ in if record.name == name.raw { count += 1 } }
    guard count > 0 else { return [] }
    var found: [Element] = []
    found.reserveCapacity(count)
    eachChild { record, at in if record.name == name.raw { found.append(Element(tree: tree, index: at)) } }
    return found
  }

  /// The first few elements directly inside that have this name, where there may be any number of them.
  public func children(_ name: Name, atMost limit: Int) -> [Element] {
    var found: [Element] = []
    tree.nodes.withUnsafeBufferPointer { nodes in
      var at = index + 1
      let end = Int(nodes[index].next)
      while at < end, found.count < limit {
        if nodes[at].name == name.raw { found.append(Element(tree: tree, index: at)) }
        at = Int(nodes[at].next)
      }
    }
    return found
  }

  /// The first element directly inside that has this name.
  public func first(_ name: Name) -> Element? {
    let found = tree.nodes.withUnsafeBufferPointer { nodes in
      var at = index + 1
      let end = Int(nodes[index].next)
      while at < end, nodes[at].name != name.raw { at = Int(nodes[at].next) }
      return at < end ? at : nil
    }
    return found.map { Element(tree: tree, index: $0) }
  }

  private func eachChild(_ visit: (NodeRecord, Int) -> Void) {
    tree.nodes.withUnsafeBufferPointer { nodes in
      var at = index + 1
      let end = Int(nodes[index].next)
      while at < end {
        visit(nodes[at], at)
        at = Int(nodes[at].next)
      }
    }
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
    let range = attributeIndices
    guard !range.isEmpty else { return nil }
    let found = tree.attributes.withUnsafeBufferPointer { all in range.first { all[$0].name == attribute.raw } }
    return found.map { value(tree.attributes[$0]) }
  }

  /// True if it has this attribute, whatever its value.
  public func has(_ attribute: Name) -> Bool {
    for at in attributeIndices where tree.attributes[at].name == attribute.raw { return true }
    return false
  }

  /// True if it has this attribute with this value: the same as comparing the decoded value, without making a string.
  public func has(_ attribute: Name, _ value: String) -> Bool {
    for at in attributeIndices where tree.attributes[at].name == attribute.raw {
      let record = tree.attributes[at]
      guard !record.isEscaped else { return self.value(record) == value }
      return tree.source.bytes[record.range].elementsEqual(value.utf8)
    }
    return false
  }

  /// True if it has any attribute; namespace declarations are none.
  public var hasAttributes: Bool { !attributeIndices.isEmpty }

  var attributeIndices: Range<Int> {
    let after = index + 1 < tree.nodes.count ? Int(tree.nodes[index + 1].firstAttribute) : tree.attributes.count
    return Int(record.firstAttribute)..<after
  }

  private func value(_ attribute: AttributeRecord) -> String {
    guard attribute.isEscaped else { return String(decoding: tree.source.bytes[attribute.range], as: UTF8.self) }
    return Decoding.attribute(tree.source.bytes, attribute.range)
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
