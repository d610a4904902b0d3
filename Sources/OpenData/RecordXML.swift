import Formats
import Registry
import XML

/// Writes a part of the record as XML: the known elements and attributes in canonical form. Comments, hints for editors
/// and the author's own white space stay behind; text inside clauses stays as it is.
struct RecordXML {
  /// A whole document. It ends with the end tag of its root, without a line end: canonical XML has none there.
  static func document(_ root: Element) -> [UInt8] {
    var xml = XMLWriter(layout: .indented, capacity: root.range.count)
    write(root, namespaces: [("", RecordSchema.namespace)], to: &xml)
    return xml.drain()
  }

  /// An element of a document that is being written. Its shape is that of its document's root.
  static func write(_ root: Element, namespaces: [(String, String)], to xml: inout XMLWriter) {
    guard let shape = Shape.document(root) else { return }
    element(root, shape, namespaces, &xml)
  }

  private static func element(
    _ element: Element, _ shape: Shape, _ namespaces: [(String, String)], _ xml: inout XMLWriter
  ) {
    let attributes = element.hasAttributes ? self.attributes(element, shape) : []
    let name = element.localName
    switch shape.content {
    case .text:
      xml.element(name, namespaces: namespaces, attributes: attributes, text: element.collapsedText)
    case .mixed:
      xml.mixed(name, namespaces: namespaces, attributes: attributes) { xml in
        for piece in element.content {
          switch piece {
          case .text(let text): xml.text(text)
          case .element(let child): self.child(child, of: shape, &xml)
          }
        }
      }
    case .elements, .blocks:
      xml.element(name, namespaces: namespaces, attributes: attributes) { xml in
        for child in element.children { self.child(child, of: shape, &xml) }
      }
    }
  }

  private static func attributes(_ element: Element, _ shape: Shape) -> [(String, String)] {
    shape.canonicalAttributes.compactMap { attribute in element[attribute.name].map { (attribute.label, $0) } }
  }

  private static func child(_ element: Element, of shape: Shape, _ xml: inout XMLWriter) {
    guard let child = shape.child(element.name), !element.isKeptBack else { return }
    if case .group(let member) = child.role {
      guard let memberShape = shape.shape(of: child) else { return }
      xml.element(element.localName) { xml in
        for inner in element.children where inner.name == member { self.element(inner, memberShape, [], &xml) }
      }
    } else if let childShape = shape.shape(of: child) {
      self.element(element, childShape, [], &xml)
    } else {
      xml.element(element.localName, text: element.collapsedText)
    }
  }
}
