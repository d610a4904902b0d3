import Registry
import XML

/// An element with all that it says and nothing of how it was written: no comments, no white space between elements, no
/// order of attributes. Two documents say the same when their fact trees are equal.
public struct FactTree: Hashable, Sendable {
  /// What stands inside, in order.
  public enum Piece: Hashable, Sendable {
    /// Text; never empty.
    case text(String)
    /// An element.
    case element(FactTree)
  }

  /// The local name.
  public var name: String
  /// Attribute values by name, in the canonical form of their types.
  public var attributes: [String: String]
  /// What stands inside, in order.
  public var content: [Piece]

  /// A tree of these parts; empty texts are left out.
  public init(_ name: String, _ attributes: [String: String] = [:], _ content: [Piece] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content.filter { $0 != .text("") }
  }

  /// How many elements and attributes it has.
  public var factCount: Int {
    content.reduce(1 + attributes.count) { count, piece in
      if case .element(let child) = piece { count + child.factCount } else { count }
    }
  }

  /// Where the other tree first differs, as a path with what stands there; nil where they are equal.
  public func difference(from other: FactTree, at path: String = "") -> String? {
    guard self != other else { return nil }
    let here = "\(path)/\(name)"
    guard name == other.name else { return "\(here): <\(other.name)> instead" }
    for key in Set(attributes.keys).union(other.attributes.keys).sorted() where attributes[key] != other.attributes[key]
    {
      return "\(here)/@\(key): \(attributes[key] ?? "absent") and \(other.attributes[key] ?? "absent")"
    }
    for (index, (one, two)) in zip(content, other.content).enumerated() where one != two {
      if case .element(let left) = one, case .element(let right) = two {
        return left.difference(from: right, at: "\(here)[\(index)]")
      }
      return "\(here)[\(index)]: \(one) and \(two)"
    }
    return "\(here): \(content.count) pieces and \(other.content.count)"
  }
}

extension FactTree {
  /// The facts of a document as authored: by the schema alone, without the model.
  public init?(document root: Element) {
    guard let declaration = RecordSchema.description.element(root.localName) else { return nil }
    self.init(root, declaration.type)
  }

  private init(_ element: Element, _ type: TypeReference) {
    let schema = RecordSchema.description
    let complex = schema.complexType(type)
    var attributes: [String: String] = [:]
    for (name, value) in element.attributes {
      let label = element.tree.vocabulary[name]
      // The hint for editors, `xsi:schemaLocation`, is no fact.
      guard !label.isEmpty, let use = complex?.attribute(label) else { continue }
      attributes[label] = FactTree.canonical(value, use.type)
    }
    self.init(element.localName, attributes, FactTree.content(element, complex, type))
  }

  private static func content(_ element: Element, _ complex: ComplexType?, _ type: TypeReference) -> [Piece] {
    guard let complex else { return [.text(canonical(element.text, type))] }
    if case .text(let inner) = complex.content { return [.text(canonical(element.text, inner))] }
    return element.content.compactMap { piece in
      switch piece {
      case .text(let text):
        if complex.isMixed { return .text(text) }
        precondition(text.allSatisfy(\.isWhitespace), "only mixed types have text between elements")
        return nil
      case .element(let child):
        guard let use = complex.element(child.localName) else {
          preconditionFailure("<\(child.localName)> is not of the schema; only valid documents have facts")
        }
        return .element(FactTree(child, use.declaration.type))
      }
    }
  }

  /// A simple value in the form that all ways of writing it share.
  public static func canonical(_ value: String, _ type: TypeReference) -> String {
    // XML’s white space alone: a no-break space is a character like any other.
    let collapsed = value.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      .joined(separator: " ")
    switch RecordSchema.description.builtIn(under: type) {
    case "boolean": return collapsed == "1" ? "true" : collapsed == "0" ? "false" : collapsed
    case "decimal", "integer": return DecimalNumber(collapsed)?.description ?? collapsed
    default: return collapsed
    }
  }
}
