import XML

@testable import Registry

/// Which elements, attributes and code lists of the schema documents use: `Flow/item`, `Flow@basis`, `list voting-rule`.
struct SchemaUse {
  private(set) var parts: Set<String> = []

  /// Everything that a document could use.
  static let everything: Set<String> = {
    let schema = RecordSchema.description
    var all: Set<String> = []
    var todo = schema.elements.compactMap { $0.type.name }
    var seen = Set(todo)
    while let name = todo.popLast() {
      guard let type = schema.complexType(name) else { continue }
      all.formUnion(type.attributes.flatMap { parts(name, "@", $0.name, $0.type) })
      for use in type.elements {
        all.formUnion(parts(name, "/", use.name, use.declaration.type))
        if let next = use.declaration.type.name, seen.insert(next).inserted { todo.append(next) }
      }
    }
    return all
  }()

  mutating func add(_ root: Element) {
    var found: Set<String> = []
    SchemaUse.walk(root) { element, type in
      let name = type.name ?? ""
      for (attribute, _) in element.attributes {
        guard let use = type.attribute(element.tree.vocabulary[attribute]) else { continue }
        found.formUnion(SchemaUse.parts(name, "@", use.name, use.type))
      }
      for child in element.children {
        guard let use = type.element(child.localName) else { continue }
        found.formUnion(SchemaUse.parts(name, "/", use.name, use.declaration.type))
      }
    }
    parts.formUnion(found)
  }

  /// Visits every element of a complex type.
  static func walk(_ root: Element, _ visit: (Element, ComplexType) -> Void) {
    guard let type = RecordSchema.description.element(root.localName)?.type else { return }
    walk(root, type, visit)
  }

  private static func walk(_ element: Element, _ type: TypeReference, _ visit: (Element, ComplexType) -> Void) {
    guard let complex = RecordSchema.description.complexType(type) else { return }
    visit(element, complex)
    for child in element.children {
      guard let use = complex.element(child.localName) else { continue }
      walk(child, use.declaration.type, visit)
    }
  }

  /// A part, and the code list that it takes its values from.
  private static func parts(_ owner: String, _ mark: String, _ name: String, _ type: TypeReference) -> Set<String> {
    var parts: Set = ["\(owner)\(mark)\(name)"]
    let list = CodeLists.builtIn.ids.first { CodeListSchema.typeName(ofList: $0) == type.name }
    if let list { parts.insert("list \(list)") }
    return parts
  }
}
