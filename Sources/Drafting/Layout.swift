import Registry
import XML

/// The one canonical layout of authored files: an element a line, two spaces a level, running text untouched, comments and
/// single blank lines kept, line ends LF.
public struct Layout {
  private let bytes: [UInt8]
  private var out: [UInt8] = []

  /// The file of a tree in canonical layout. Laying out a second time changes nothing.
  public static func bytes(of tree: Tree) -> [UInt8] {
    var layout = Layout(tree.source.bytes)
    layout.write(tree.root)
    return layout.out
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func write(_ root: Element) {
    out += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    between(0..<root.range.lowerBound, depth: 0, atStart: true)
    element(root, Shape.document(root), depth: 0)
    between(root.range.upperBound..<bytes.count, depth: 0, atStart: false)
  }

  private mutating func element(_ element: Element, _ shape: Shape?, depth: Int) {
    indent(depth)
    guard let shape else {
      // Nothing is known of it: it stays as it is.
      out += bytes[element.range]
      newLine()
      return
    }
    let isEmpty = element.children.isEmpty && element.textRange.allSatisfy { isSpace(bytes[$0]) }
    startTag(element, closes: isEmpty)
    if isEmpty {
      newLine()
      return
    }
    switch shape.content {
    case .text: out += collapsed(element.trimmedTextRange)
    case .mixed: out += unified(element.textRange)
    case .elements, .blocks: children(element, shape, depth)
    }
    out += Array("</\(element.localName)>".utf8)
    newLine()
  }

  private mutating func children(_ element: Element, _ shape: Shape, _ depth: Int) {
    newLine()
    var at = element.textRange.lowerBound
    var isFirst = true
    for child in element.children {
      between(at..<child.range.lowerBound, depth: depth + 1, atStart: isFirst)
      isFirst = false
      let known = shape.child(child.name)
      if let known, case .group(let member) = known.role {
        group(child, member, shape.shape(of: known), depth: depth + 1)
      } else if let known {
        simpleOrComplex(child, shape.shape(of: known), depth: depth + 1)
      } else {
        self.element(child, nil, depth: depth + 1)
      }
      at = child.range.upperBound
    }
    between(at..<element.textRange.upperBound, depth: depth + 1, atStart: false)
    indent(depth)
  }

  private mutating func group(_ element: Element, _ member: Name, _ shape: Shape?, depth: Int) {
    indent(depth)
    startTag(element, closes: false)
    newLine()
    var at = element.textRange.lowerBound
    var isFirst = true
    for child in element.children {
      between(at..<child.range.lowerBound, depth: depth + 1, atStart: isFirst)
      isFirst = false
      self.element(child, child.name == member ? shape : nil, depth: depth + 1)
      at = child.range.upperBound
    }
    between(at..<element.textRange.upperBound, depth: depth + 1, atStart: false)
    indent(depth)
    out += Array("</\(element.localName)>".utf8)
    newLine()
  }

  private mutating func simpleOrComplex(_ element: Element, _ shape: Shape?, depth: Int) {
    if let shape {
      self.element(element, shape, depth: depth)
    } else {
      indent(depth)
      startTag(element, closes: false)
      out += collapsed(element.trimmedTextRange)
      out += Array("</\(element.localName)>".utf8)
      newLine()
    }
  }

  /// Comments between elements, each on its own line; one blank line where the author left some.
  private mutating func between(_ range: Range<Int>, depth: Int, atStart: Bool) {
    var at = range.lowerBound
    var lineEnds = 0
    while at < range.upperBound {
      if let end = commentEnd(at, range.upperBound) {
        if lineEnds > 1, !atStart || at > range.lowerBound { blankLine() }
        lineEnds = 0
        indent(depth)
        out += unified(at..<end)
        newLine()
        at = end
        continue
      }
      if bytes[at] == 0x0A { lineEnds += 1 }
      at += 1
    }
    if lineEnds > 1, !atStart, range.upperBound < bytes.count, !closesNext(range.upperBound) { blankLine() }
  }

  private func closesNext(_ at: Int) -> Bool { at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/") }

  private func commentEnd(_ at: Int, _ end: Int) -> Int? {
    let open = Array("<!--".utf8)
    guard at + 4 <= end, Array(bytes[at..<at + 4]) == open else { return nil }
    var here = at + 4
    while here + 3 <= end {
      if bytes[here] == 0x2D, bytes[here + 1] == 0x2D, bytes[here + 2] == 0x3E { return here + 3 }
      here += 1
    }
    return end
  }

  /// The start tag with one space between attributes, in the author's order.
  private mutating func startTag(_ element: Element, closes: Bool) {
    var quote: UInt8 = 0
    var pendingSpace = false
    let tag = element.startTag
    for at in tag.lowerBound..<tag.upperBound - 1 {
      let byte = bytes[at]
      if quote == 0, isSpace(byte) {
        pendingSpace = true
        continue
      }
      if quote == 0, byte == UInt8(ascii: "/"), at == tag.upperBound - 2 { continue }
      if pendingSpace, quote == 0, byte != UInt8(ascii: "="), out.last != UInt8(ascii: "=") { out.append(0x20) }
      pendingSpace = false
      out.append(byte)
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    out += Array((closes ? "/>" : ">").utf8)
  }

  private func collapsed(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var pendingSpace = false
    for at in range {
      if isSpace(bytes[at]) {
        pendingSpace = true
      } else {
        if pendingSpace, !text.isEmpty { text.append(0x20) }
        pendingSpace = false
        text.append(bytes[at])
      }
    }
    return text
  }

  /// The bytes with line ends made LF.
  private func unified(_ range: Range<Int>) -> [UInt8] {
    bytes[range].enumerated().compactMap { offset, byte in
      let next = range.lowerBound + offset + 1
      return byte == 0x0D ? (next < bytes.count && bytes[next] == 0x0A ? nil : 0x0A) : byte
    }
  }

  private mutating func indent(_ depth: Int) { out += [UInt8](repeating: 0x20, count: depth * 2) }
  private mutating func newLine() { out.append(0x0A) }

  private mutating func blankLine() {
    if out.suffix(2) != [0x0A, 0x0A] { newLine() }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
