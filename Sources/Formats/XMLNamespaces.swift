/// Namespaces in Canonical XML 1.0: which declarations are written, and in which order attributes stand.
extension XMLWriter {
  /// The namespace of the prefix `xml`, which is never declared.
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Writes the declarations that change something, sorted by prefix, the default namespace first.
  mutating func declare(_ namespaces: [(String, String)]) {
    let changed = namespaces.filter { prefix, uri in
      prefix != "xml" && (namespace(of: prefix) ?? "") != uri
    }
    for (prefix, uri) in changed.sorted(by: { Self.precedes($0.0, $1.0) }) {
      precondition(prefix.isEmpty || !uri.isEmpty, "XML 1.0 cannot take back the prefix \(prefix)")
      write((prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, uri))
      scope.append((prefix, uri))
    }
  }

  /// Attributes by namespace URI, then by local name, both in order of code points; those without a namespace first.
  func sorted(_ attributes: [(String, String)]) -> [(String, String)] {
    var keyed = attributes.map { attribute in
      let (prefix, local) = Self.split(attribute.0)
      guard let uri = prefix.isEmpty ? "" : namespace(of: prefix) else {
        preconditionFailure("\(attribute.0) has a prefix that is not declared")
      }
      return (uri: uri, local: local, attribute: attribute)
    }
    keyed.sort { $0.uri == $1.uri ? Self.precedes($0.local, $1.local) : Self.precedes($0.uri, $1.uri) }
    for (one, next) in zip(keyed, keyed.dropFirst()) {
      precondition(one.uri != next.uri || one.local != next.local, "\(one.attribute.0) stands twice")
    }
    return keyed.map(\.attribute)
  }

  /// Whether the attributes stand in order already, which is plain to see when none has a prefix, or the last alone is
  /// one of `xml:`: those without a namespace come first.
  func isSorted(_ attributes: [(String, String)]) -> Bool {
    for (index, attribute) in attributes.enumerated() {
      if attribute.0.utf8.contains(UInt8(ascii: ":")) {
        return index == attributes.count - 1 && attribute.0.utf8.starts(with: "xml:".utf8)
      }
      if index > 0, !Self.precedes(attributes[index - 1].0, attribute.0) { return false }
    }
    return true
  }

  /// Whether the prefix of a name stands for something here.
  func isDeclared(_ name: String) -> Bool {
    let (prefix, _) = Self.split(name)
    return prefix.isEmpty || namespace(of: prefix) != nil
  }

  private func namespace(of prefix: String) -> String? {
    prefix == "xml" ? Self.xml : scope.last { $0.prefix == prefix }?.uri
  }

  private static func split(_ name: String) -> (prefix: String, local: String) {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
    return (String(name[..<colon]), String(name[name.utf8.index(after: colon)...]))
  }

  /// Order of code points, which is that of UTF-8 bytes; Swift's own order of strings looks through normalisation.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
