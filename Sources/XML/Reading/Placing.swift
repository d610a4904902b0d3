/// Finds the attributes whose values the parser handed out as copies (because of references, line ends or letters
/// beyond ASCII) in the source.
enum Placing {
  static func place(
    _ attributes: inout [AttributeRecord], _ nodes: [NodeRecord], _ bytes: [UInt8],
    _ state: UnsafeMutablePointer<PassState>
  ) {
    for index in nodes.indices {
      let after = index + 1 < nodes.count ? Int(nodes[index + 1].firstAttribute) : attributes.count
      let own = Int(nodes[index].firstAttribute)..<after
      guard own.contains(where: { attributes[$0].valueStart == .max }) else { continue }
      // Both lists are in the order written; namespace declarations are only in the source's.
      let written = StartTag.attributes(bytes, at: Int(nodes[index].start)).filter { !isDeclaration(bytes, $0.name) }
      for (attribute, place) in zip(own, written) where attributes[attribute].valueStart == .max {
        attributes[attribute].valueStart = UInt32(place.value.lowerBound)
        attributes[attribute].valueCount = UInt32(place.value.count)
        attributes[attribute].isEscaped = bytes[place.value].contains { $0 == 0x26 || $0 < 0x20 }
      }
    }
  }

  private static func isDeclaration(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    Decoding.starts(bytes, name.lowerBound, name.upperBound, "xmlns")
      && (name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":"))
  }
}
