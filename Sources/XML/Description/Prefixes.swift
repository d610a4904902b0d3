/// What the prefixes of a schema file mean, as declared on its document element.
struct Prefixes {
  static let schema = "http://www.w3.org/2001/XMLSchema"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  private var ofSchema: Set<String> = []

  init(of root: Element) {
    let bytes = root.tree.source.bytes
    for attribute in StartTag.attributes(bytes, at: root.startTag.lowerBound) {
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      guard String(decoding: bytes[attribute.value], as: UTF8.self) == Self.schema else { continue }
      if name == "xmlns" { ofSchema.insert("") }
      if name.hasPrefix("xmlns:") { ofSchema.insert(String(name.dropFirst(6))) }
    }
  }

  /// The name without prefix; `xml:lang` keeps its own.
  func local(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":"), name[..<colon] != "xml" else { return name }
    return String(name[name.index(after: colon)...])
  }

  /// What a type's name refers to.
  func reference(_ name: String) -> TypeReference {
    let prefix = name.firstIndex(of: ":").map { String(name[..<$0]) } ?? ""
    return ofSchema.contains(prefix) ? .builtIn(local(name)) : .named(local(name))
  }
}
