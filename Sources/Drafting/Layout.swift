import Registry
import XML

/// The one canonical layout of authored files: an element a line, two spaces a level, attributes in the author's order
/// with one space between, running text untouched, comments and single blank lines kept, line ends LF.
public struct Layout {
  private let bytes: [UInt8]
  private var out: [UInt8] = []

  /// The file of a tree in canonical layout. Laying out a second time changes nothing. The tree must be of a file that is
  /// valid against the schema.
  public static func bytes(of tree: Tree) -> [UInt8] {
    var layout = Layout(tree.source.bytes)
    layout.write(tree.root)
    return layout.out
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    out.reserveCapacity(bytes.count + bytes.count / 8)
  }

  private mutating func write(_ root: Element) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    out.append(0x0A)
    between(0..<root.range.lowerBound, depth: 0, atStart: true)
    element(root, Shape.document(root), depth: 0)
    between(root.range.upperBound..<bytes.count, depth: 0, atStart: false)
  }

  private mutating func element(_ element: Element, _ shape: Shape?, depth: Int) {
    indent(depth)
    if isBlank(element) {
      startTag(element, closes: true)
    } else if let shape {
      startTag(element, closes: false)
      content(element, shape, depth)
      endTag(element)
    } else if element.children.isEmpty {
      // Of a simple type: a word, a number, a line.
      startTag(element, closes: false)
      collapse(element.trimmedTextRange)
      endTag(element)
    } else {
      unify(element.range)
    }
    out.append(0x0A)
  }

  private mutating func content(_ element: Element, _ shape: Shape, _ depth: Int) {
    switch shape.content {
    case .text: collapse(element.trimmedTextRange)
    case .mixed: unify(element.textRange)
    case .elements, .blocks:
      children(element, depth) { child in shape.child(child.name).map { ($0.role, shape.shape(of: $0)) } }
    }
  }

  /// The elements inside, each with what stands before it. `known` says how a child reads, and its shape: for a group
  /// that of its members.
  private mutating func children(
    _ element: Element, _ depth: Int, known: (Element) -> (role: Shape.Role, shape: Shape?)?
  ) {
    out.append(0x0A)
    var at = element.textRange.lowerBound
    var isFirst = true
    for child in element.children {
      between(at..<child.range.lowerBound, depth: depth + 1, atStart: isFirst)
      isFirst = false
      if let (role, shape) = known(child), case .group(let member) = role, !isBlank(child) {
        indent(depth + 1)
        startTag(child, closes: false)
        children(child, depth + 1) { $0.name == member ? (.repeated, shape) : nil }
        endTag(child)
        out.append(0x0A)
      } else {
        self.element(child, known(child)?.shape, depth: depth + 1)
      }
      at = child.range.upperBound
    }
    between(at..<element.textRange.upperBound, depth: depth + 1, atStart: false)
    indent(depth)
  }

  /// Comments between elements, each on its own line; one blank line where the author left some, but none at the start
  /// and the end of an element.
  private mutating func between(_ range: Range<Int>, depth: Int, atStart: Bool) {
    var at = range.lowerBound
    var lineEnds = 0
    var hasWritten = !atStart
    while at < range.upperBound {
      if let end = commentEnd(at, range.upperBound) {
        if lineEnds > 1, hasWritten { out.append(0x0A) }
        (lineEnds, hasWritten) = (0, true)
        indent(depth)
        unify(at..<end)
        out.append(0x0A)
        at = end
      } else {
        if bytes[at] == 0x0A { lineEnds += 1 }
        at += 1
      }
    }
    let next = range.upperBound
    let isEnd = next >= bytes.count || (next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "/"))
    if lineEnds > 1, hasWritten, !isEnd { out.append(0x0A) }
  }

  private func commentEnd(_ at: Int, _ end: Int) -> Int? {
    guard bytes[at] == UInt8(ascii: "<"), at + 4 <= end, bytes[at + 1] == UInt8(ascii: "!") else { return nil }
    var here = at + 4
    while here + 3 <= end {
      if bytes[here] == 0x2D, bytes[here + 1] == 0x2D, bytes[here + 2] == 0x3E { return here + 3 }
      here += 1
    }
    return end
  }

  /// The start tag with one space between attributes; values as they are written.
  private mutating func startTag(_ element: Element, closes: Bool) {
    var quote: UInt8 = 0
    var pendingSpace = false
    let tag = element.startTag
    let end = bytes[tag.upperBound - 2] == UInt8(ascii: "/") ? tag.upperBound - 2 : tag.upperBound - 1
    for byte in bytes[tag.lowerBound..<end] {
      if quote == 0, isSpace(byte) {
        pendingSpace = true
        continue
      }
      if pendingSpace, byte != UInt8(ascii: "="), out.last != UInt8(ascii: "=") { out.append(0x20) }
      pendingSpace = false
      out.append(byte)
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    put(closes ? "/>" : ">")
  }

  private mutating func endTag(_ element: Element) {
    put("</")
    // With the prefix, where one is written.
    out += bytes[element.nameRange]
    put(">")
  }

  private mutating func collapse(_ range: Range<Int>) {
    var pendingSpace = false
    for byte in bytes[range] {
      if isSpace(byte) {
        pendingSpace = true
      } else {
        if pendingSpace { out.append(0x20) }
        pendingSpace = false
        out.append(byte)
      }
    }
  }

  /// The bytes with line ends made LF.
  private mutating func unify(_ range: Range<Int>) {
    for at in range {
      if bytes[at] != 0x0D {
        out.append(bytes[at])
      } else if at + 1 >= bytes.count || bytes[at + 1] != 0x0A {
        out.append(0x0A)
      }
    }
  }

  private func isBlank(_ element: Element) -> Bool {
    element.children.isEmpty && bytes[element.textRange].allSatisfy(isSpace)
  }

  private mutating func put(_ text: String) { out += text.utf8 }
  private mutating func indent(_ depth: Int) { out += repeatElement(0x20, count: depth * 2) }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}

extension Layout {
  /// True if two trees say the same: elements, attributes and texts in the same order, white space apart.
  public static func saysTheSame(_ left: Tree, _ right: Tree) -> Bool {
    guard left.elementCount == right.elementCount else { return false }
    return zip(left.elements, right.elements).allSatisfy { one, other in
      one.localName == other.localName && one.collapsedText == other.collapsedText
        && one.attributes.elementsEqual(other.attributes) { $0.name == $1.name && $0.value == $1.value }
    }
  }
}
