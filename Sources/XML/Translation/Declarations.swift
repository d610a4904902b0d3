/// Finds what the schema says of an element of a tree, by its way down from the document element.
struct Declarations {
  let tree: Tree
  let schema: SchemaDescription

  /// The declaration; nil for an element that the schema does not know at its place.
  func of(_ element: Element) -> ElementDeclaration? {
    var way: [Element] = [element]
    while let parent = way.last?.parent { way.append(parent) }
    guard let root = way.popLast(), var declaration = schema.element(root.localName) else { return nil }
    while let next = way.popLast() {
      guard let use = schema.complexType(declaration.type)?.element(next.localName) else { return nil }
      declaration = use.declaration
    }
    return declaration
  }

  /// The type of an element with attributes or children; nil where it has a simple or unknown type.
  func complexType(of element: Element) -> ComplexType? {
    of(element).flatMap { schema.complexType($0.type) }
  }

  /// The elements of the whole schema that may contain one of this name, each once.
  func homes(of name: String) -> [String] {
    var homes: [String] = []
    var seen: Set<TypeReference> = []
    var waiting = schema.elements
    while let declaration = waiting.popLast() {
      guard seen.insert(declaration.type).inserted, let type = schema.complexType(declaration.type) else { continue }
      for use in type.elements {
        if use.name == name, !homes.contains(declaration.name) { homes.append(declaration.name) }
        waiting.append(use.declaration)
      }
    }
    return homes.sorted()
  }
}
