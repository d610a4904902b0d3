import Registry
import Samples
import XML

/// JSON read backwards by the documented mapping, with the schema at hand and nothing of the exporter.
struct JSONFacts {
  /// Members that mean nothing, keys out of order, values of another kind: each a fault of the export.
  private(set) var faults: [String] = []
  private let schema = RecordSchema.description

  /// The document that a JSON object stands for.
  mutating func document(_ json: JSONTree, root: String) -> FactTree {
    guard let type = schema.element(root)?.type, let complex = schema.complexType(type) else { return FactTree(root) }
    return object(json, root, complex)
  }

  private mutating func object(_ json: JSONTree, _ name: String, _ type: ComplexType) -> FactTree {
    if type.isMixed, type.attributes.isEmpty { return FactTree(name, [:], pieces(json, type)) }
    guard let members = json.members else {
      faults.append("\(name): no object")
      return FactTree(name)
    }
    let keys = JSONFacts.keys(of: type)
    let written = members.map(\.key)
    if written != keys.filter(written.contains) { faults.append("\(name): keys \(written) instead of \(keys)") }
    var attributes: [String: String] = [:]
    var content: [FactTree.Piece] = []
    for use in type.attributes {
      guard let value = json[use.name == "xml:lang" ? "language" : use.name] else { continue }
      attributes[use.name] = FactTree.canonical(text(value, name), use.type)
    }
    if case .text(let inner) = type.content {
      return FactTree(name, attributes, [.text(FactTree.canonical(json["text"].map { text($0, name) } ?? "", inner))])
    }
    if type.isMixed { return FactTree(name, attributes, json["content"].map { pieces($0, type) } ?? []) }
    // The blocks stand together, where the schema has the first of them.
    let blocks = type.alternatives
    let place = type.elements.first { blocks.contains($0.name) }?.name
    for use in type.elements {
      if use.name == place, let value = json["content"] { content += pieces(value, type) }
      if !blocks.contains(use.name), let value = json[use.name] {
        content += children(value, use).map { .element($0) }
      }
    }
    return FactTree(name, attributes, content)
  }

  /// The keys that an object of a type may have, in their order.
  static func keys(of type: ComplexType) -> [String] {
    var keys = type.attributes.map { $0.name == "xml:lang" ? "language" : $0.name }
    if case .text = type.content { return keys + ["text"] }
    if type.isMixed { return keys + ["content"] }
    keys += type.elements.map(\.name).filter { !type.alternatives.contains($0) }
    return type.alternatives.isEmpty ? keys : keys + ["content"]
  }

  private mutating func children(_ json: JSONTree, _ use: ElementUse) -> [FactTree] {
    let typeName = use.declaration.type.name ?? ""
    if typeName == "LocalText" {
      return (json.members ?? []).map { FactTree(use.name, ["xml:lang": $0.key], [.text(text($0.value, use.name))]) }
    }
    if !use.isRepeated, let member = schema.member(ofGroup: typeName) {
      let members = array(json, use.name).flatMap { one($0, member.declaration) }
      return [FactTree(use.name, [:], members.map { .element($0) })]
    }
    return use.isRepeated ? array(json, use.name).flatMap { one($0, use.declaration) } : one(json, use.declaration)
  }

  private mutating func one(_ json: JSONTree, _ declaration: ElementDeclaration) -> [FactTree] {
    if let type = schema.complexType(declaration.type) { return [object(json, declaration.name, type)] }
    let written = FactTree.canonical(text(json, declaration.name), declaration.type)
    return [FactTree(declaration.name, [:], [.text(written)])]
  }

  private mutating func pieces(_ json: JSONTree, _ type: ComplexType) -> [FactTree.Piece] {
    array(json, type.name ?? "").flatMap { piece -> [FactTree.Piece] in
      if case .string(let text) = piece { return [.text(text)] }
      guard let members = piece.members, members.count == 1, let use = type.element(members[0].key) else {
        faults.append("a piece of \(type.name ?? "") is neither text nor an element")
        return []
      }
      return one(members[0].value, use.declaration).map { .element($0) }
    }
  }

  private mutating func array(_ json: JSONTree, _ name: String) -> [JSONTree] {
    if case .array(let items) = json { return items }
    faults.append("\(name): no array")
    return []
  }

  private mutating func text(_ json: JSONTree, _ name: String) -> String {
    switch json {
    case .string(let text), .number(let text): return text
    case .bool(let flag): return flag ? "true" : "false"
    case .array(let items): return items.map { text($0, name) }.joined(separator: " ")
    case .object, .null:
      faults.append("\(name): no value")
      return ""
    }
  }
}
