import Formats
import Registry
import XML

extension OpenData {
  /// The published form of a document, from the tree of its file; for a part of one, its content in a fixed order, to be
  /// compared with the same part of another.
  public static func canonical(_ element: Element) -> [UInt8] {
    if element.parent == nil { return RecordXML.document(element) }
    var out: [UInt8] = []
    for inner in element.subtree {
      out += Array(inner.localName.utf8)
      for (name, value) in inner.attributes.map({ (SchemaNames.vocabulary[$0.name], $0.value) }).sorted(by: <) {
        out += Array(" \(name)=\(value)".utf8)
      }
      out += Array(">\(inner.collapsedText)\n".utf8)
    }
    return out
  }
}
